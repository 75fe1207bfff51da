import { useId, useMemo, useRef } from 'react';
import { CHART_INK } from '../../charts/chart-ink.ts';
import { readChartPage } from '../../charts/chart-page.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import { joinParts } from '../../charts/say-chart.ts';
import { chartWordsOf } from '../../i18n/charts.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { ChartSources } from '../desk/charts/chart-sources.tsx';
import { ChartStage } from '../desk/charts/chart-stage.tsx';
import { sayHints } from '../desk/charts/say-hints.ts';
import { useSize } from '../stage/use-size.ts';
import '../desk/charts/charts.css';

/** Drawn for until the column has been measured. */
const FIRST_WIDTH = 340;
const LEAST_WIDTH = 300;

/** The chart of a scene: the desk's, under the text and linked with the map as there. */
export function StoryChart({ page }: { readonly page: string }) {
  const { index } = useAtlas();
  const view = useSettledView();
  const words = useWords();
  const chartWords = chartWordsOf(view.language);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const width = Math.max(LEAST_WIDTH, Math.floor(size?.width ?? FIRST_WIDTH));
  const [titleId, summaryId, hintId] = [useId(), useId(), useId()];
  const choice = useMemo(() => readChartPage(page), [page]);
  const chart = useMemo(() => {
    const ink = CHART_INK[view.theme];
    const { options } = choice;
    return drawChart(choice.page, { index, view, words, chartWords, ink, options, width });
  }, [choice, index, view, words, chartWords, width]);
  return (
    <section className="chart story-chart" aria-labelledby={titleId}>
      <h3 id={titleId}>{chart.title}</h3>
      <p className="quiet">{joinParts([chart.unit, chart.sayPeriod(view.date)])}</p>
      <div ref={frame} className="chart-frame">
        {chart.emptyText === null ? (
          <ChartStage chart={chart} titleId={titleId} describedBy={`${summaryId} ${hintId}`} />
        ) : (
          <p className="chart-empty">{chart.emptyText}</p>
        )}
      </div>
      {chart.filteredBy === null ? null : <p className="chart-filters">{chart.filteredBy}</p>}
      <p className="quiet">{chart.remark}</p>
      {chart.emptyText === null ? <ChartSources chart={chart} /> : null}
      <p id={summaryId} className="visually-hidden">
        {chart.summary}
      </p>
      <p id={hintId} className="visually-hidden">
        {sayHints(chart, words.language)}
      </p>
    </section>
  );
}
