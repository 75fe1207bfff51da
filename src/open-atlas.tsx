import './ui/styles.css';
import { createRoot, type Root } from 'react-dom/client';
import { AtlasRoot } from './atlas-root.tsx';
import { wordsOf } from './i18n/words.ts';
import { openingSearch } from './loading/site.ts';
import { dressPage, preferredView, prepareAtlas } from './prepare-atlas.ts';
import { dressForcedColours } from './ui/dress-forced-colours.ts';
import { type Failed, Notices } from './ui/notices.tsx';
import { decodeView } from './view/url-codec.ts';
import type { ViewState } from './view/view-state.ts';

/** Shows why the atlas cannot start, beside the first picture, which stays. */
function showFailures(root: Root, failures: readonly Failed[], view: ViewState): void {
  root.render(
    <Notices
      words={wordsOf(view.language)}
      failures={failures}
      ignored={[]}
      onRetry={() => void open(root)}
      onDismiss={() => undefined}
    />,
  );
}

async function open(root: Root): Promise<void> {
  const preferred = preferredView();
  const asked = decodeView(openingSearch(), preferred).view;
  dressPage(asked);
  const prepared = await prepareAtlas(openingSearch(), preferred, null);
  if (!prepared.ok) return showFailures(root, prepared.failures, asked);
  const { atlas, files, ignored } = prepared;
  root.render(<AtlasRoot atlas={atlas} files={files} ignored={ignored} />);
  if (import.meta.env.PROD) {
    // Where it does not arrive nothing is kept for later, and the next visit asks for it again.
    void import('./offline/register-worker.ts').then(
      ({ registerWorker }) => registerWorker(),
      () => undefined,
    );
  }
}

/** Puts the atlas, or a presenter's console for it, in the place of the first picture. */
export async function openAtlas(container: HTMLElement): Promise<void> {
  dressForcedColours();
  const isConsole = new URLSearchParams(window.location.search).has('console');
  if (!isConsole) return open(createRoot(container));
  const { openConsole } = await import('./ui/story/console-root.tsx');
  await openConsole(createRoot(container), preferredView());
}
