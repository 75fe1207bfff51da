import type { DrawnChart } from '../../../charts/drawn-chart.ts';
import { sayCitation } from '../../../charts/say-chart.ts';
import { chartWordsOf } from '../../../i18n/charts.ts';
import { useWords } from '../../atlas-context.ts';
import { SourceButton } from '../../details/source-button.tsx';
import { ToldLater } from '../../told-later.tsx';
import { useWholeIndex } from '../../whole-index.ts';

function ChartNotes({ chart }: { readonly chart: DrawnChart }) {
  const notes = chart.notes(useWholeIndex());
  const { reading } = chartWordsOf(useWords().language);
  if (notes.length === 0) return null;
  return (
    <details className="chart-notes">
      <summary>{reading}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}

/** The documents behind a chart, each one press away, and what has to be known to read it. */
export function ChartSources({ chart }: { readonly chart: DrawnChart }) {
  const words = useWords();
  const { sources } = chartWordsOf(words.language);
  return (
    <>
      <ul className="chart-sources" aria-label={sources}>
        {chart.citations.map((citation) => (
          <li key={citation.source.id}>
            <span>{sayCitation(words, citation)}</span>
            <SourceButton
              what={`${chart.title}, ${words.messages.sources.short(citation.source.id)}`}
              citation={citation}
            />
          </li>
        ))}
      </ul>
      <ToldLater>
        <ChartNotes chart={chart} />
      </ToldLater>
    </>
  );
}
