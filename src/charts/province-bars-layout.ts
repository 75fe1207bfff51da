import { scaleLinear } from 'd3';
import type { Batch, Zone } from '../domain/dataset.ts';
import type { RankedProvince } from '../selectors/charts/province-ranking.ts';

export const PROVINCE_ROW = 24;

export interface ProvinceRow {
  readonly ranked: RankedProvince;
  readonly y: number;
  /** Where the bar ends and its number stands. */
  readonly endX: number;
  readonly parts: readonly {
    readonly batch: Batch;
    readonly zones: readonly Zone[];
    readonly x: number;
    readonly width: number;
  }[];
}

/** One bar a province between `startX` and `endX` pixels; `largest` is what the scale runs to. */
export function layoutProvinceBars(
  ranking: readonly RankedProvince[],
  largest: number,
  [startX, endX]: readonly [number, number],
): readonly ProvinceRow[] {
  const xOf = scaleLinear([0, Math.max(1, largest)], [startX, endX]);
  return ranking.map((ranked) => {
    let before = 0;
    const parts = ranked.batches.map(({ batch, zones }) => {
      const x = xOf(before);
      before += zones.length;
      return { batch, zones, x, width: xOf(before) - x };
    });
    return { ranked, y: ranked.order * PROVINCE_ROW, endX: xOf(ranked.count), parts };
  });
}
