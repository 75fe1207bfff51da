import { scaleLinear } from 'd3';
import type { IndicatorLabel } from '../domain/dataset.ts';
import type { Day } from '../domain/period.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { ChartOptions } from './drawn-chart.ts';
import { layoutSeriesChart, type SeriesChart } from './series-layout.ts';
import { BOLD, HEADING_SIZE, wrapText } from './text-width.ts';

/** What is shown together. Even within one theme no two definitions share a panel. */
const NATIONAL_THEMES: Record<ChartOptions['theme'], readonly string[]> = {
  amounts: [
    'cbec-trade',
    'cbec-exports',
    'cbec-exports-caitec',
    'cbec-imports',
    'cbec-imports-stated',
  ],
  growth: ['cbec-trade-growth', 'cbec-exports-growth', 'cbec-exports-growth-caitec'],
  share: ['cbec-trade-share', 'top-province-share'],
  market: ['market-size-total', 'market-size-exports', 'market-size-imports'],
};

const MARGIN = { left: 44, right: 16 };
/** Heights of a line of a heading, of what stands between it and the plot, of the plot, and under it. */
const ROWS = { heading: 15, under: 32, plot: 80, foot: 14 };

export interface NationalPanel {
  readonly chart: SeriesChart;
  /** The top of the panel in the chart, in pixels. */
  readonly y: number;
  /** The panel's name, in as many lines as it needs. */
  readonly heading: readonly string[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** One panel an indicator, one under the other on one axis of time; `nameOf` names it. */
export function layoutNational(
  index: DatasetIndex,
  theme: ChartOptions['theme'],
  clock: Day,
  width: number,
  nameOf: (indicator: IndicatorLabel) => string,
): readonly NationalPanel[] {
  let y = 0;
  return NATIONAL_THEMES[theme].flatMap((id) => {
    const indicator = index.indicatorById.get(id);
    if (!indicator) return [];
    const heading = wrapText(nameOf(indicator), width / BOLD, HEADING_SIZE);
    const top = heading.length * ROWS.heading + ROWS.under;
    const baseline = top + ROWS.plot;
    const plot = { ...MARGIN, top, baseline, height: baseline + ROWS.foot };
    const chart = layoutSeriesChart(index, indicator, clock, width, plot);
    if (!chart) return [];
    const yOf = scaleLinear([0, chart.largest || 1], [baseline, top]);
    const ticks = yOf.ticks(3).map((value) => ({ value, y: yOf(value) }));
    const panel = { chart, y, heading, ticks };
    y += chart.height;
    return [panel];
  });
}
