import { CHART_PAGES } from '../../charts/drawn-chart.ts';
import { chartWordsOf } from '../../i18n/charts.ts';
import { useWords } from '../atlas-context.ts';
import { useEditorWords } from './editor-context.ts';

interface ChartFieldProps {
  readonly chart: string | null;
  readonly onChange: (chart: string | null) => void;
}

/** The chart that stands beside a text. */
export function ChartField({ chart, onChange }: ChartFieldProps) {
  const editor = useEditorWords();
  const charts = chartWordsOf(useWords().language);
  const chosen = CHART_PAGES.find((page) => page === chart?.split('--')[0]);
  const choose = (name: string) => onChange(CHART_PAGES.find((page) => page === name) ?? null);
  return (
    <label className="field">
      <span>{editor.chart}</span>
      <select value={chosen ?? chart ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{editor.noChart}</option>
        {CHART_PAGES.map((page) => (
          <option key={page} value={page}>
            {charts.pages[page]}
          </option>
        ))}
        {chart !== null && !chosen ? <option value={chart}>{chart}</option> : null}
      </select>
    </label>
  );
}
