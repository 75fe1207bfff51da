import { useId, useMemo, useRef, useState } from 'react';
import { CHART_INK } from '../../../charts/chart-ink.ts';
import type { ChartChoice } from '../../../charts/chart-page.ts';
import { drawChart } from '../../../charts/draw-chart.ts';
import { joinParts } from '../../../charts/say-chart.ts';
import { chartWordsOf } from '../../../i18n/charts.ts';
import { useAtlas, useSettledView, useView, useWords } from '../../atlas-context.ts';
import { useSize } from '../../stage/use-size.ts';
import { ChartSources } from './chart-sources.tsx';
import { ChartStage } from './chart-stage.tsx';
import { ChartSwitches } from './chart-switches.tsx';
import { ChartTable } from './chart-table.tsx';
import { saveChart } from './save-chart.tsx';
import { sayHints } from './say-hints.ts';

/** Drawn for until the column has been measured. */
const FIRST_WIDTH = 396;
const LEAST_WIDTH = 300;

interface ChartViewProps {
  readonly choice: ChartChoice;
  readonly onChoose: (choice: ChartChoice) => void;
}

/** The date that the chart is true of runs with the clock; the chart itself only changes when it must. */
function Period({ unit, sayPeriod }: { unit: string; sayPeriod: (date: string) => string }) {
  const { date } = useView();
  return <p className="quiet">{joinParts([unit, sayPeriod(date)])}</p>;
}

/** One chart with its title, its switches, its table, its sources and how to read it. */
export function ChartView({ choice, onChoose }: ChartViewProps) {
  const { index, store } = useAtlas();
  const view = useSettledView();
  const words = useWords();
  const chartWords = chartWordsOf(view.language);
  const [isTable, setTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const width = Math.max(LEAST_WIDTH, Math.floor(size?.width ?? FIRST_WIDTH));
  const [titleId, summaryId, hintId] = [useId(), useId(), useId()];
  const { page, options } = choice;
  const optionsText = Object.values(options).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the options are a new object each time, and the same text where they are the same.
  const chart = useMemo(() => {
    const ink = CHART_INK[view.theme];
    return drawChart(page, { index, view, words, chartWords, ink, options, width });
  }, [page, index, view, words, chartWords, optionsText, width]);
  const isEmpty = chart.emptyText !== null;
  // An axis of time stays while there is nothing on it: a drag over it begins with an empty range.
  const hasPicture = !isTable && (!isEmpty || chart.span !== null);
  return (
    <section className="chart" aria-labelledby={titleId}>
      <header className="chart-header">
        <h3 id={titleId}>{chart.title}</h3>
        <Period unit={chart.unit} sayPeriod={chart.sayPeriod} />
        <div className="chart-actions">
          <button type="button" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {chartWords.asTable}
          </button>
          <button
            type="button"
            disabled={isEmpty}
            onClick={() => saveChart(choice, { index, view: store.getView(), words })}
          >
            {chartWords.save}
          </button>
        </div>
      </header>
      {isEmpty ? null : (
        <p id={summaryId} className="chart-summary">
          {chart.summary}
        </p>
      )}
      <ChartSwitches choice={choice} onChoose={onChoose} />
      <div ref={frame} className="chart-frame">
        {hasPicture ? (
          <ChartStage chart={chart} titleId={titleId} describedBy={`${summaryId} ${hintId}`} />
        ) : null}
        {isEmpty ? <p className="chart-empty">{chart.emptyText}</p> : null}
        {isTable && !isEmpty ? <ChartTable chart={chart} /> : null}
      </div>
      {chart.filteredBy === null ? null : <p className="chart-filters">{chart.filteredBy}</p>}
      <p className="quiet">{chart.remark}</p>
      {isEmpty ? null : <ChartSources chart={chart} />}
      {!hasPicture ? null : (
        <p id={hintId} className="quiet">
          {sayHints(chart, words.language)}
        </p>
      )}
    </section>
  );
}
