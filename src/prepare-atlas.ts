import { dayOf, isoDateOf } from './domain/period.ts';
import type { Guest } from './embed/guest.ts';
import { preferredLanguage } from './i18n/preferred-language.ts';
import { decodeTopology } from './loading/decode-topology.ts';
import type { Loaded } from './loading/fetch-json.ts';
import { loadFacts, loadTopology } from './loading/load-files.ts';
import { indexFacts } from './selectors/index-dataset.ts';
import { readLink } from './selectors/read-link.ts';
import { settleDay } from './selectors/settle-day.ts';
import { timelineEvents } from './selectors/timeline-events.ts';
import type { Atlas } from './ui/atlas-context.ts';
import { type MapFiles, startFrom } from './ui/map-files.ts';
import type { Failed } from './ui/notices.tsx';
import { adoptFirstPicture } from './ui/stage/adopt-first-picture.ts';
import { createScreen } from './ui/stage/screen.ts';
import { createLateIndex } from './ui/whole-index.ts';
import { createClock } from './view/clock.ts';
import { cutView } from './view/cut-view.ts';
import { createHoverStore } from './view/hover-store.ts';
import { createViewStore } from './view/store.ts';
import { DEFAULT_VIEW, FIRST_DATE, type ViewState } from './view/view-state.ts';

/** What a person chose that no picture shows: the desk beside it, and how the clock will play. */
const NO_PICTURE = {
  desk: null,
  compare: null,
  story: null,
  lesson: null,
  showSeries: false,
  speed: 1,
  atEnd: 'stop',
  dwell: true,
} as const satisfies Partial<ViewState>;

/** What this browser prefers; a link says otherwise where it says anything. */
export function preferredView(): ViewState {
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    ...DEFAULT_VIEW,
    language: preferredLanguage(),
    theme: isDark ? 'dark' : 'light',
  };
}

/** The page's language and theme, before there is anything else to show. */
export function dressPage({ language, theme }: ViewState): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
}

export type Prepared =
  | {
      readonly ok: true;
      readonly atlas: Atlas;
      readonly files: MapFiles;
      /** Parts of the link that could not be read. */
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly failures: readonly Failed[] };

/** What the map is drawn from first: the picture that the page came with, or the provinces' own file. */
async function firstFiles(): Promise<Loaded<MapFiles>> {
  const drawn = adoptFirstPicture();
  if (drawn) return { ok: true, value: startFrom(drawn, true) };
  const provinces = await loadTopology('provinces');
  if (!provinces.ok) return provinces;
  return { ok: true, value: startFrom(decodeTopology(provinces.value, null), false) };
}

/** Fetches what the first picture needs, and makes what every part of the interface works with. */
export async function prepareAtlas(
  search: string,
  preferred: ViewState,
  guest: Guest | null,
): Promise<Prepared> {
  const [facts, files] = await Promise.all([loadFacts(), firstFiles()]);
  if (!facts.ok || !files.ok) {
    return { ok: false, failures: [facts, files].filter((loaded) => !loaded.ok) };
  }
  const index = indexFacts(facts.value, dayOf(FIRST_DATE));
  const { view, ignored } = readLink(index, search, preferred);
  const store = createViewStore(view);
  const { firstDay, lastDay } = index;
  const clock = createClock({
    store,
    firstDay,
    lastDay,
    events: timelineEvents(index).map((event) => event.day),
    batchDays: index.batches.map((batch) => batch.day),
  });
  const settle = ({ date }: ViewState) => ({
    date: isoDateOf(settleDay(index.changeDays, dayOf(date))),
  });
  const settledView = cutView(store.getView, settle);
  const pictureView = cutView(settledView, () => NO_PICTURE);
  const atlas: Atlas = {
    index,
    late: createLateIndex(index),
    store,
    settledView,
    pictureView,
    clock,
    hover: createHoverStore(),
    screen: createScreen(),
    readLink: (next) => readLink(index, next, preferred).view,
    guest,
  };
  return { ok: true, atlas, files: files.value, ignored };
}
