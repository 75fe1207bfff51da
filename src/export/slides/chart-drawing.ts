import { createElement } from 'react';
import { CHART_INK } from '../../charts/chart-ink.ts';
import type { ChartChoice } from '../../charts/chart-page.ts';
import { ChartSheet, SHEET_CHART_WIDTH } from '../../charts/chart-sheet.tsx';
import { drawChart } from '../../charts/draw-chart.ts';
import type { DrawnChart } from '../../charts/drawn-chart.ts';
import { chartWordsOf } from '../../i18n/charts.ts';
import type { Words } from '../../i18n/words.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { ViewState } from '../../view/view-state.ts';
import { renderXml } from '../render-xml.ts';
import type { SlideDrawing } from './slide-map.ts';

interface ChartSource {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly words: Words;
}

/** A chart of the desk, on a light ground. */
export function chartOnPaper(choice: ChartChoice, { index, view, words }: ChartSource): DrawnChart {
  return drawChart(choice.page, {
    index,
    view: { ...view, theme: 'light' },
    words,
    chartWords: chartWordsOf(words.language),
    ink: CHART_INK.light,
    options: choice.options,
    width: SHEET_CHART_WIDTH,
  });
}

/** A chart with its title, how to read it and its sources, as one drawing. */
export function chartDrawing(choice: ChartChoice, source: ChartSource): SlideDrawing {
  const { words, view } = source;
  const markup = renderXml(
    createElement(ChartSheet, {
      chart: chartOnPaper(choice, source),
      date: view.date,
      words,
      sourcesText: chartWordsOf(words.language).sources,
      ink: CHART_INK.light,
    }),
  );
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(markup) ?? [];
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`,
    aspect: Number(width) / Number(height),
  };
}
