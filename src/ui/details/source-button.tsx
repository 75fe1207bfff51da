import { Suspense, useState } from 'react';
import type { Citation } from '../../selectors/cite.ts';
import { useWords } from '../atlas-context.ts';
import { lazyPart } from '../lazy-part.tsx';

// Buttons stand in legends of the entry; what they open arrives when it is asked for.
const SourceDialog = lazyPart(() =>
  import('./source-dialog.tsx').then((module) => module.SourceDialog),
);

interface SourceButtonProps {
  /** What the source is of, for those who hear the button without seeing its row. */
  readonly what: string;
  readonly citation: Citation | null;
}

/** Opens the source of one figure or record. */
export function SourceButton({ what, citation }: SourceButtonProps) {
  const { sources } = useWords().messages;
  const [isOpen, setOpen] = useState(false);
  if (!citation) return null;
  return (
    <>
      <button
        type="button"
        className="source-button"
        aria-label={sources.sourceOf(what)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {sources.source}
      </button>
      {isOpen ? (
        <Suspense>
          <SourceDialog citation={citation} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
