import type { ChartChoice } from '../../charts/chart-page.ts';
import { dayOf, isoDateOf } from '../../domain/period.ts';
import { exportStoryWordsOf } from '../../i18n/export-story.ts';
import type { Words } from '../../i18n/words.ts';
import { selectGapPairs } from '../../selectors/charts/gap-pairs.ts';
import { selectProvinceRanking } from '../../selectors/charts/province-ranking.ts';
import { selectZoneSteps } from '../../selectors/charts/zone-steps.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { ViewState } from '../../view/view-state.ts';

/** A chart that an office program can hold as a chart of its own. */
export interface NativeChart {
  readonly kind: 'columns' | 'bars';
  readonly series: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
  /** How a value is written at its bar, as a spreadsheet writes formats. */
  readonly format: string;
}

const MOST_PROVINCES = 12;

/**
 * The charts that are simple: zones after each approval, provinces by zones, the gap as ratios. All
 * others, and groups within these, say more than a chart of an office program can, and stay pictures.
 */
export function nativeChartOf(
  { page, options }: ChartChoice,
  index: DatasetIndex,
  view: ViewState,
  words: Words,
): NativeChart | null {
  const { on } = exportStoryWordsOf(words.language);
  if (page === 'zones-over-time' && options.counting === 'cumulative') {
    const { steps } = selectZoneSteps(index, view, options.grouping);
    return {
      kind: 'columns',
      series: on.total,
      labels: steps.map(({ day }) => words.formatDate(isoDateOf(day))),
      values: steps.map(({ total }) => total),
      format: '0',
    };
  }
  if (page === 'provinces') {
    const ranked = [...selectProvinceRanking(index, view)]
      .sort((a, b) => a.order - b.order)
      .slice(0, MOST_PROVINCES);
    return {
      kind: 'bars',
      series: on.total,
      labels: ranked.map(({ province }) => words.nameOf(province)),
      values: ranked.map(({ count }) => count),
      format: '0',
    };
  }
  if (page === 'gap') {
    const pairs = selectGapPairs(index, dayOf(view.date));
    return {
      kind: 'bars',
      series: on.ratio,
      labels: pairs.map(({ metric }) => words.messages.gap.metricName[metric]),
      values: pairs.map(({ ratio }) => ratio),
      format: '0.00',
    };
  }
  return null;
}
