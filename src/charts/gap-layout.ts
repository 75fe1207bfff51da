import { scaleLinear, scaleLog } from 'd3';
import { gapMaximum } from '../marks/scales.ts';
import type { GapPair } from '../selectors/charts/gap-pairs.ts';

/** A metric's heading, and two bars or one under it. */
export const GAP_ROW = { values: 78, ratios: 52 } as const;

export interface GapRow {
  readonly pair: GapPair;
  readonly y: number;
  readonly eastWidth: number;
  readonly centralWestWidth: number;
}

/** Two bars a metric, each metric on a scale of its own: it runs to what the map's fill runs to. */
export function layoutGapValues(pairs: readonly GapPair[], barWidth: number): readonly GapRow[] {
  return pairs.map((pair, order) => {
    const xOf = scaleLinear([0, gapMaximum(pair.metric)], [0, barWidth]).clamp(true);
    return {
      pair,
      y: order * GAP_ROW.values,
      eastWidth: xOf(pair.east.value),
      centralWestWidth: xOf(pair.centralWest.value),
    };
  });
}

export interface RatioRow {
  readonly pair: GapPair;
  readonly y: number;
  readonly x: number;
  readonly width: number;
}

export interface RatioLayout {
  readonly rows: readonly RatioRow[];
  /** Where the two parts are equal. */
  readonly oneX: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

const TICKS = [0.25, 0.5, 1, 2, 4] as const;

/** One bar a metric from 1, on a logarithmic scale: twice and half as much are as far from it. */
export function layoutGapRatios(
  pairs: readonly GapPair[],
  [startX, endX]: readonly [number, number],
): RatioLayout {
  const xOf = scaleLog([0.25, 4], [startX, endX]).clamp(true);
  const oneX = xOf(1);
  return {
    oneX,
    ticks: TICKS.map((value) => ({ value, x: xOf(value) })),
    rows: pairs.map((pair, order) => {
      const at = xOf(pair.ratio);
      return {
        pair,
        y: order * GAP_ROW.ratios,
        x: Math.min(at, oneX),
        width: Math.abs(at - oneX),
      };
    }),
  };
}
