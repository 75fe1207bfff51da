import { interpolateHcl } from 'd3';
import { clamp, linear } from '../domain/linear.ts';
import type { GapMetric, Theme } from '../view/view-state.ts';
import { FILL_RANGE } from './palettes.ts';

/** A value to a colour between two, even to the eye; beyond the domain it stays at the nearer one. */
function ramp(
  domain: readonly [number, number],
  [from, to]: readonly [string, string],
): (value: number) => string {
  const shareOf = linear(domain, [0, 1]);
  const colourAt = interpolateHcl(from, to);
  return (value) => colourAt(clamp(shareOf(value), [0, 1]));
}

/** The number of zones of a province to its fill; the darkest stands for the largest number. */
export function countScale(largest: number, theme: Theme): (count: number) => string {
  return ramp([1, Math.max(2, largest)], FILL_RANGE[theme].count);
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
  return ramp(GAP_DOMAINS[metric], FILL_RANGE[theme].gap);
}

const BELTS_OF_MARK = [1, 12] as const;
const radiusOfRoot = linear([1, Math.sqrt(BELTS_OF_MARK[1])], [5, 11]);

/** The number of belts in one mark to its radius in pixels: area grows with the number. */
export function beltRadiusPixels(count: number): number {
  return radiusOfRoot(Math.sqrt(clamp(count, BELTS_OF_MARK)));
}
