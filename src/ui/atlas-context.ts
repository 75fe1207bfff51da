import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { IsoDate } from '../domain/period.ts';
import type { Guest } from '../embed/guest.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
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
  /** See `useSettledView` and `usePictureView`. */
  readonly settledView: () => ViewState;
  readonly pictureView: () => ViewState;
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

/**
 * The view at the last day on which the picture changed. While the clock plays from one such day to
 * the next this stays the same object, and what depends on it alone is not drawn again.
 */
export function useSettledView(): ViewState {
  const { store, settledView } = useAtlas();
  return useSyncExternalStore(store.subscribe, settledView, settledView);
}

/** The settled view as far as the picture shows it: opening the desk draws no mark again. */
export function usePictureView(): ViewState {
  const { store, pictureView } = useAtlas();
  return useSyncExternalStore(store.subscribe, pictureView, pictureView);
}

/**
 * The date of the clock. Where not every day counts, it is while the clock plays the last on which the picture
 * changed: what it says is as true, and nothing is drawn again for it.
 */
export function useDate(everyDay: boolean): IsoDate {
  const { store, settledView, clock } = useAtlas();
  const getDate = () => (!everyDay && clock.isPlaying() ? settledView() : store.getView()).date;
  const subscribe = useCallback(
    (listener: () => void) => {
      const leaveStore = store.subscribe(listener);
      const leaveClock = clock.subscribe(listener);
      return () => {
        leaveStore();
        leaveClock();
      };
    },
    [store, clock],
  );
  return useSyncExternalStore(subscribe, getDate, getDate);
}

/** Words in the language of the view. */
export function useWords(): Words {
  return wordsOf(useSettledView().language);
}
