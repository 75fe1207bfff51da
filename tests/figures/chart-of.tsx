import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readAuthored } from '../../scripts/read-authored.ts';
import { CHART_INK } from '../../src/charts/chart-ink.ts';
import { readChartPage } from '../../src/charts/chart-page.ts';
import { ChartSheet, SHEET_CHART_WIDTH } from '../../src/charts/chart-sheet.tsx';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { DrawnChart } from '../../src/charts/drawn-chart.ts';
import { dayOf } from '../../src/domain/period.ts';
import { chartWordsOf } from '../../src/i18n/charts.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { indexDataset } from '../../src/selectors/index-dataset.ts';
import { DEFAULT_VIEW, FIRST_DATE, type ViewState } from '../../src/view/view-state.ts';

const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));

/** A chart of the desk, by the page that a link names it by. */
export function chartOf(
  page: string,
  change: Partial<ViewState>,
  width = SHEET_CHART_WIDTH,
): DrawnChart {
  const view = { ...DEFAULT_VIEW, ...change };
  const choice = readChartPage(page);
  return drawChart(choice.page, {
    index,
    view,
    words: wordsOf(view.language),
    chartWords: chartWordsOf(view.language),
    ink: CHART_INK[view.theme],
    options: choice.options,
    width,
  });
}

/** The chart as it is saved, one element a line. */
export function chartSheetOf(page: string, change: Partial<ViewState>): string {
  const view = { ...DEFAULT_VIEW, ...change };
  const markup = renderToStaticMarkup(
    createElement(ChartSheet, {
      chart: chartOf(page, change),
      date: view.date,
      words: wordsOf(view.language),
      sourcesText: chartWordsOf(view.language).sources,
      ink: CHART_INK[view.theme],
    }),
  );
  return `${markup.replaceAll('><', '>\n<')}\n`;
}
