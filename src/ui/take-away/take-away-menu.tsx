import { type ComponentType, Suspense, useRef, useState } from 'react';
import { useWords } from '../atlas-context.ts';
import { lazyPart } from '../lazy-part.tsx';
import { Menu } from '../toolbar/menu.tsx';
import type { TakeAway } from './take-away.ts';

const TakeAwayChoices = lazyPart(() =>
  import('./take-away-choices.tsx').then((module) => module.TakeAwayChoices),
);

const DIALOGS: Record<TakeAway, ComponentType<{ readonly onClose: () => void }>> = {
  figure: lazyPart(() => import('./figure-dialog.tsx').then((module) => module.FigureDialog)),
  slides: lazyPart(() => import('./slides-dialog.tsx').then((module) => module.SlidesDialog)),
  video: lazyPart(() => import('./video-dialog.tsx').then((module) => module.VideoDialog)),
  download: lazyPart(() => import('./download-dialog.tsx').then((module) => module.DownloadDialog)),
  cite: lazyPart(() => import('./cite-dialog.tsx').then((module) => module.CiteDialog)),
  embed: lazyPart(() => import('./embed-dialog.tsx').then((module) => module.EmbedDialog)),
  course: lazyPart(() => import('./course-dialog.tsx').then((module) => module.CourseDialog)),
  single: lazyPart(() =>
    import('./single-file-dialog.tsx').then((module) => module.SingleFileDialog),
  ),
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
