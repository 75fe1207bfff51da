import { area, curveStepAfter, scaleLinear } from 'd3';
import type { Zone } from '../domain/dataset.ts';
import type { Day } from '../domain/period.ts';
import type { ZoneSteps } from '../selectors/charts/zone-steps.ts';
import type { TimeSpan } from './drawn-chart.ts';

const BAR_WIDTH = 10;

export interface StackBar {
  readonly group: string;
  readonly day: Day;
  readonly zones: readonly Zone[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StackArea {
  readonly group: string;
  readonly count: number;
  readonly path: string;
}

export interface StackTotal {
  readonly day: Day;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface ZonesOverTimeLayout {
  readonly bars: readonly StackBar[];
  readonly areas: readonly StackArea[];
  /** The number over each bar, or at each step of the stack. */
  readonly totals: readonly StackTotal[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** The bars of each day of approvals, one group on the other. */
function layoutBars({ groups, steps }: ZoneSteps, span: TimeSpan, yOf: (n: number) => number) {
  return steps.flatMap((step) => {
    let below = 0;
    return groups.flatMap((group, order): StackBar[] => {
      const zones = step.groups[order] ?? [];
      if (zones.length === 0) return [];
      const bottom = yOf(below);
      below += zones.length;
      const y = yOf(below);
      const x = span.xOf(step.day) - BAR_WIDTH / 2;
      return [{ group, day: step.day, zones, x, y, width: BAR_WIDTH, height: bottom - y }];
    });
  });
}

/** The stack of all so far; each area runs on to the end of the axis, where the clock cuts it off. */
function layoutAreas({ groups, steps }: ZoneSteps, span: TimeSpan, yOf: (n: number) => number) {
  return groups.flatMap((group, order): StackArea[] => {
    const points = steps.map(({ day, soFar }) => {
      const below = soFar.slice(0, order).reduce((sum, count) => sum + count, 0);
      return { x: span.xOf(day), y0: yOf(below), y1: yOf(below + (soFar[order] ?? 0)) };
    });
    const last = points.at(-1);
    const count = steps.at(-1)?.soFar[order] ?? 0;
    if (!last || count === 0) return [];
    const draw = area<(typeof points)[number]>()
      .x((point) => point.x)
      .y0((point) => point.y0)
      .y1((point) => point.y1)
      .curve(curveStepAfter);
    return [{ group, count, path: draw([...points, { ...last, x: span.endX }]) ?? '' }];
  });
}

/**
 * The steps of approvals between `top` and `bottom` pixels. `largest` is the value that the scale
 * runs to: that of the whole programme, so that a playing clock fills the chart and never rescales it.
 */
export function layoutZonesOverTime(
  steps: ZoneSteps,
  span: TimeSpan,
  largest: number,
  counting: 'cumulative' | 'stacked',
  [top, bottom]: readonly [number, number],
): ZonesOverTimeLayout {
  const yOf = scaleLinear([0, Math.max(1, largest)], [bottom, top]);
  const isStacked = counting === 'stacked';
  return {
    bars: isStacked ? layoutBars(steps, span, yOf) : [],
    areas: isStacked ? [] : layoutAreas(steps, span, yOf),
    totals: steps.steps.map(({ day, zones, total }) => {
      const count = isStacked ? zones.length : total;
      return { day, count, x: span.xOf(day), y: yOf(count) };
    }),
    ticks: yOf.ticks(4).map((value) => ({ value, y: yOf(value) })),
  };
}
