import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Words, wordsOf } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { Clock } from '../view/clock.ts';
import type { ViewStore } from '../view/store.ts';
import type { ViewState } from '../view/view-state.ts';

/** What every part of the interface works with; made once in `main.tsx`. */
export interface Atlas {
  readonly index: DatasetIndex;
  readonly store: ViewStore;
  readonly clock: Clock;
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

/** Words in the language of the view. */
export function useWords(): Words {
  return wordsOf(useView().language);
}
