import { Suspense, useState } from 'react';
import { tablesWordsOf } from '../../../i18n/tables.ts';
import type { Citation } from '../../../selectors/cite.ts';
import { useWords } from '../../atlas-context.ts';
import { lazyPart } from '../../lazy-part.tsx';

const SourceDialog = lazyPart(() =>
  import('../../details/source-dialog.tsx').then((module) => module.SourceDialog),
);

interface SourceCellProps {
  /** What the document is called in short. */
  readonly text: string;
  readonly citation: Citation;
  readonly tabIndex: number;
}

/** The document of a row; it opens the place in it. */
export function SourceCell({ text, citation, tabIndex }: SourceCellProps) {
  const words = tablesWordsOf(useWords().language);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link-button"
        tabIndex={tabIndex}
        aria-label={words.sourceOf(text, citation.locator)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {text}
      </button>
      {isOpen ? (
        <Suspense>
          <SourceDialog citation={citation} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
