import { type ChartChoice, readChartPage, writeChartPage } from '../../../charts/chart-page.ts';
import { CHART_PAGES } from '../../../charts/drawn-chart.ts';
import { chartWordsOf } from '../../../i18n/charts.ts';
import { useAtlas, useSettledView } from '../../atlas-context.ts';
import { ChartView } from './chart-view.tsx';
import './charts.css';

/** The charts of the desk: one at a time, chosen by name. What is chosen is part of the view. */
export function ChartsTool() {
  const { store } = useAtlas();
  const { desk, language } = useSettledView();
  const words = chartWordsOf(language);
  const choice = readChartPage(desk?.page ?? '');
  const choose = (next: ChartChoice) =>
    store.act({ type: 'set', change: { desk: { tool: 'charts', page: writeChartPage(next) } } });
  const choosePage = (name: string) => {
    const page = CHART_PAGES.find((known) => known === name);
    if (page) choose({ ...choice, page });
  };
  return (
    <div className="charts">
      <label className="field charts-chooser">
        <span>{words.chooser}</span>
        <select value={choice.page} onChange={(event) => choosePage(event.target.value)}>
          {CHART_PAGES.map((page) => (
            <option key={page} value={page}>
              {words.pages[page]}
            </option>
          ))}
        </select>
      </label>
      <ChartView choice={choice} onChoose={choose} />
    </div>
  );
}
