import './ui/styles.css';
import 'virtual:first-picture-colours.css';
import { createRoot, type Root } from 'react-dom/client';
import type { Topology } from 'topojson-specification';
import { AtlasRoot } from './atlas-root.tsx';
import { dayOf } from './domain/period.ts';
import { wordsOf } from './i18n/words.ts';
import { loadDataset, loadTopology } from './loading/load-files.ts';
import { openingSearch } from './loading/site.ts';
import { indexDataset } from './selectors/index-dataset.ts';
import { readLink } from './selectors/read-link.ts';
import { timelineEvents } from './selectors/timeline-events.ts';
import { type Failed, Notices } from './ui/notices.tsx';
import { createScreen } from './ui/stage/screen.ts';
import { createClock } from './view/clock.ts';
import { createHoverStore } from './view/hover-store.ts';
import { createViewStore } from './view/store.ts';
import { decodeView } from './view/url-codec.ts';
import { DEFAULT_VIEW, FIRST_DATE, type ViewState } from './view/view-state.ts';

/** What this browser prefers; a link says otherwise where it says anything. */
function preferredView(): ViewState {
  const isChinese = navigator.languages.some((language) => language.toLowerCase().startsWith('zh'));
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    ...DEFAULT_VIEW,
    language: isChinese ? 'zh-CN' : 'en',
    theme: isDark ? 'dark' : 'light',
  };
}

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
  document.documentElement.lang = asked.language;
  document.documentElement.dataset.theme = asked.theme;
  const [dataset, provinces] = await Promise.all([loadDataset(), loadTopology('provinces')]);
  if (!dataset.ok || !provinces.ok) {
    showFailures(
      root,
      [dataset, provinces].filter((loaded) => !loaded.ok),
      asked,
    );
    return;
  }
  const index = indexDataset(dataset.value, dayOf(FIRST_DATE));
  const { view, ignored } = readLink(index, openingSearch(), preferred);
  const store = createViewStore(view);
  const { firstDay, lastDay } = index;
  const clock = createClock({
    store,
    firstDay,
    lastDay,
    events: timelineEvents(index).map((event) => event.day),
    batchDays: index.batches.map((batch) => batch.day),
  });
  root.render(
    <AtlasRoot
      atlas={{
        index,
        store,
        clock,
        hover: createHoverStore(),
        screen: createScreen(),
        readLink: (search) => readLink(index, search, preferred).view,
      }}
      provinces={provinces.value satisfies Topology}
      ignored={ignored}
    />,
  );
  if (import.meta.env.PROD) {
    void import('./offline/register-worker.ts').then(({ registerWorker }) => registerWorker());
  }
}

const container = document.getElementById('atlas');
const isConsole = new URLSearchParams(window.location.search).has('console');
if (container && isConsole) {
  void import('./ui/story/console-root.tsx').then(({ openConsole }) =>
    openConsole(createRoot(container), preferredView()),
  );
} else if (container) void open(createRoot(container));
