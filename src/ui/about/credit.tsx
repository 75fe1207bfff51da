import { Suspense, useState } from 'react';
import { useWords } from '../atlas-context.ts';
import { lazyPart } from '../lazy-part.tsx';

const SourcesDialog = lazyPart(() =>
  import('./sources-dialog.tsx').then((module) => module.SourcesDialog),
);

/** What the map is and where it comes from, and the way to all that is behind it. */
export function Credit() {
  const { app } = useWords().messages;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="credit">
        {app.schematic} · {app.credit} ·{' '}
        <button
          type="button"
          className="link-button"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {app.sources}
        </button>
      </p>
      {isOpen ? (
        <Suspense>
          <SourcesDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
