import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CHART_INK } from '../../../charts/chart-ink.ts';
import { type ChartChoice, writeChartPage } from '../../../charts/chart-page.ts';
import { ChartSheet, SHEET_CHART_WIDTH } from '../../../charts/chart-sheet.tsx';
import { drawChart } from '../../../charts/draw-chart.ts';
import { saveFile } from '../../../export/save-file.ts';
import { svgTextOf } from '../../../export/save-svg.ts';
import { selectionFileName } from '../../../export/tables/file-name.ts';
import { chartWordsOf } from '../../../i18n/charts.ts';
import type { Words } from '../../../i18n/words.ts';
import type { DatasetIndex } from '../../../selectors/index-dataset.ts';
import type { ViewState } from '../../../view/view-state.ts';

interface SaveInput {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly words: Words;
}

/**
 * Saves a chart as an SVG file. It is drawn again from the view, at the width of a page and on a light
 * ground, whatever the window and the theme are: the same view gives the same file.
 */
export function saveChart(choice: ChartChoice, { index, view, words }: SaveInput): void {
  const chartWords = chartWordsOf(words.language);
  const ink = CHART_INK.light;
  const chart = drawChart(choice.page, {
    index,
    view: { ...view, theme: 'light' },
    words,
    chartWords,
    ink,
    options: choice.options,
    width: SHEET_CHART_WIDTH,
  });
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() =>
    root.render(
      <ChartSheet
        chart={chart}
        date={view.date}
        words={words}
        sourcesText={chartWords.sources}
        ink={ink}
      />,
    ),
  );
  const picture = holder.querySelector('svg');
  if (picture) {
    const name = selectionFileName(`chart-${writeChartPage(choice)}`, view, 'svg');
    saveFile(name, new Blob([svgTextOf(picture)], { type: 'image/svg+xml' }));
  }
  root.unmount();
}
