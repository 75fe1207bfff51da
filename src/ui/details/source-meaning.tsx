import type { Citation } from '../../selectors/cite.ts';
import { explainCitation } from '../../selectors/explain-citation.ts';
import { useWords } from '../atlas-context.ts';
import { useWholeIndex } from '../whole-index.ts';
import { FormulaText } from './formula-text.tsx';
import { NoteList } from './note-list.tsx';

/** What the figures of a citation mean, how they were derived, and what is disputed about what it cites. */
export function SourceMeaning({ citation }: { readonly citation: Citation }) {
  const index = useWholeIndex();
  const { messages, pick } = useWords();
  const { indicator, notes } = explainCitation(index, citation);
  return (
    <>
      {indicator ? (
        <>
          <h3>{messages.sources.definition}</h3>
          <p>{pick(indicator.definition_zh, indicator.definition_en)}</p>
        </>
      ) : null}
      {citation.formula ? (
        <>
          <h3>{messages.sources.formula}</h3>
          <FormulaText parts={citation.formula} />
        </>
      ) : null}
      {notes.length > 0 ? (
        <>
          <h3>{messages.notes.heading}</h3>
          <NoteList notes={notes} />
        </>
      ) : null}
    </>
  );
}
