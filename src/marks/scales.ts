import { interpolateHcl, scaleLinear, scaleSqrt } from 'd3';
import type { GapMetric, Theme } from '../view/view-state.ts';
import { FILL_RANGE } from './palettes.ts';

/** The number of zones of a province to its fill; the darkest stands for the largest number. */
export function countScale(largest: number, theme: Theme): (count: number) => string {
  const scale = scaleLinear<string>()
    .domain([1, Math.max(2, largest)])
    .range([...FILL_RANGE[theme].count])
    .interpolate(interpolateHcl)
    .clamp(true);
  return (count) => scale(count);
}

// Fixed to what each metric can be, so that a fill means the same at every date.
const GAP_DOMAINS: Record<GapMetric, readonly [number, number]> = {
  'gap-trade-share': [0, 100],
  'gap-technology-penetration': [0, 100],
  'gap-warehouse-automation': [0, 4],
  'gap-delivery-days': [0, 8],
  'gap-vacancy-rate': [0, 60],
};

/** The largest value that a metric's bar and fill run to. */
export function gapMaximum(metric: GapMetric): number {
  return GAP_DOMAINS[metric][1];
}

/** A gap metric's value to a fill. */
export function gapScale(metric: GapMetric, theme: Theme): (value: number) => string {
  const scale = scaleLinear<string>()
    .domain([...GAP_DOMAINS[metric]])
    .range([...FILL_RANGE[theme].gap])
    .interpolate(interpolateHcl)
    .clamp(true);
  return (value) => scale(value);
}

/** The number of belts in one mark to its radius in pixels: area grows with the number. */
export const beltRadiusPixels = scaleSqrt().domain([1, 12]).range([5, 11]).clamp(true);
