import type { IndicatorLabel, Observation } from '../../domain/dataset.ts';
import type { Day } from '../../domain/period.ts';
import { GAP_METRICS, type GapMetric } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { newestObservation } from '../newest-observation.ts';
import type { GapPart } from '../select-frame.ts';

/** Metrics of which less is better: days until a parcel is there, and posts that stand empty. */
const LESS_IS_BETTER: ReadonlySet<GapMetric> = new Set(['gap-delivery-days', 'gap-vacancy-rate']);

export interface GapPair {
  readonly metric: GapMetric;
  readonly indicator: IndicatorLabel;
  readonly east: Observation;
  readonly centralWest: Observation;
  /** East over central and west, to two decimals, which is what the figures support. */
  readonly ratio: number;
  readonly isLessBetter: boolean;
}

/** The metrics of which both parts of the country have a figure by the day. */
export function selectGapPairs(index: DatasetIndex, day: Day): readonly GapPair[] {
  return GAP_METRICS.flatMap((metric) => {
    const rows = index.observationsByIndicator.get(metric) ?? [];
    const newestOf = (part: GapPart) =>
      newestObservation(
        rows.filter((row) => row.subject === part),
        day,
      );
    const indicator = index.indicatorById.get(metric);
    const [east, centralWest] = [newestOf('east'), newestOf('central-west')];
    if (!indicator || !east || !centralWest || centralWest.value === 0) return [];
    const ratio = Math.round((east.value / centralWest.value) * 100) / 100;
    return [
      { metric, indicator, east, centralWest, ratio, isLessBetter: LESS_IS_BETTER.has(metric) },
    ];
  });
}
