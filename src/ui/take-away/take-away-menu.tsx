import { type ComponentType, lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../atlas-context.ts';
import { Menu } from '../toolbar/menu.tsx';
import type { TakeAway } from './take-away.ts';

const TakeAwayChoices = lazy(() =>
  import('./take-away-choices.tsx').then((module) => ({ default: module.TakeAwayChoices })),
);

const DIALOGS: Record<TakeAway, ComponentType<{ readonly onClose: () => void }>> = {
  figure: lazy(() =>
    import('./figure-dialog.tsx').then((module) => ({ default: module.FigureDialog })),
  ),
  download: lazy(() =>
    import('./download-dialog.tsx').then((module) => ({ default: module.DownloadDialog })),
  ),
  cite: lazy(() => import('./cite-dialog.tsx').then((module) => ({ default: module.CiteDialog }))),
};

/** The figure, the data and the citation of the present view, under one word of the toolbar. */
export function TakeAwayMenu() {
  const { desk } = useWords().messages;
  const [open, setOpen] = useState<TakeAway | null>(null);
  const menu = useRef<HTMLSpanElement>(null);
  const Dialog = open && DIALOGS[open];
  const choose = (what: TakeAway) => {
    // The menu folds when the focus leaves it, and the dialog gives the focus back to its summary.
    menu.current?.querySelector('summary')?.focus();
    setOpen(what);
  };
  return (
    <span ref={menu}>
      <Menu label={desk.takeAway}>
        <TakeAwayChoices onChoose={choose} />
      </Menu>
      {Dialog ? (
        <Suspense>
          <Dialog onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </span>
  );
}
