import { citeRecord } from '../../selectors/cite.ts';
import type { Details } from '../../selectors/details.ts';
import { selectRemarks } from '../../selectors/select-remarks.ts';
import { useWords } from '../atlas-context.ts';
import { useWholeIndex } from '../whole-index.ts';
import { DetailsSection } from './details-section.tsx';
import { NoteList } from './note-list.tsx';
import { SourceButton } from './source-button.tsx';

/** The cases and notes of a selection. */
export function DetailsRemarks({ details }: { readonly details: Details }) {
  const index = useWholeIndex();
  const { messages, pick } = useWords();
  const { cases, notes } = selectRemarks(index, details);
  return (
    <>
      <DetailsSection heading={messages.details.cases} isEmpty={cases.length === 0}>
        {cases.map((row) => {
          const title = pick(row.title_zh, row.title_en);
          return (
            <div key={row.id} className="case">
              <h4>{title}</h4>
              <p>{pick(row.text_zh, row.text_en)}</p>
              <SourceButton what={title} citation={citeRecord(index, row, [])} />
            </div>
          );
        })}
      </DetailsSection>
      <DetailsSection heading={messages.notes.heading} isEmpty={notes.length === 0}>
        <NoteList notes={notes} />
      </DetailsSection>
    </>
  );
}
