import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import { dayOf, isoDateOf } from '../domain/period.ts';
import type { Guest } from '../embed/guest.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { settleDay } from '../selectors/settle-day.ts';
import type { Clock } from '../view/clock.ts';
import type { HoverStore } from '../view/hover-store.ts';
import type { ViewStore } from '../view/store.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Screen } from './stage/screen.ts';
import type { LateIndex } from './whole-index.ts';

/** What every part of the interface works with; made once in `prepare-atlas.ts`. */
export interface Atlas {
  readonly index: DatasetIndex;
  readonly late: LateIndex;
  readonly store: ViewStore;
  readonly clock: Clock;
  readonly hover: HoverStore;
  readonly screen: Screen;
  /** The view of a link, in this browser's language and theme where it names none. */
  readonly readLink: (search: string) => ViewState;
  /** How the atlas behaves as a guest in another page; null where the page is its own. */
  readonly guest: Guest | null;
}

export const AtlasContext = createContext<Atlas | null>(null);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('This component stands outside the atlas.');
  return atlas;
}

/** The present view; the component draws again when it changes. */
export function useView(): ViewState {
  const { store } = useAtlas();
  return useSyncExternalStore(store.subscribe, store.getView, store.getView);
}

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

/** Two views that differ in no field. */
function isSameView(a: ViewState, b: ViewState): boolean {
  return (Object.keys(a) as (keyof ViewState)[]).every((key) => a[key] === b[key]);
}

/** The view without what `cut` takes out of it; the same object as long as nothing that is left changes. */
function useCutView(cut: (view: ViewState) => ViewState): ViewState {
  const { store } = useAtlas();
  const last = useRef<ViewState | null>(null);
  const getCut = () => {
    const next = cut(store.getView());
    if (!last.current || !isSameView(last.current, next)) last.current = next;
    return last.current;
  };
  return useSyncExternalStore(store.subscribe, getCut, getCut);
}

/**
 * The view at the last day on which the picture changed. While the clock plays from one such day to
 * the next this stays the same object, and what depends on it alone is not drawn again.
 */
export function useSettledView(): ViewState {
  const { index } = useAtlas();
  return useCutView((view) => ({
    ...view,
    date: isoDateOf(settleDay(index.changeDays, dayOf(view.date))),
  }));
}

/** The settled view as far as the picture shows it: opening the desk draws no mark again. */
export function usePictureView(): ViewState {
  const { index } = useAtlas();
  return useCutView((view) => ({
    ...view,
    ...NO_PICTURE,
    date: isoDateOf(settleDay(index.changeDays, dayOf(view.date))),
  }));
}

/** Words in the language of the view. */
export function useWords(): Words {
  return wordsOf(useSettledView().language);
}
