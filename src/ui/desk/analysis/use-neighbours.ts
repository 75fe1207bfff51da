import { useCallback, useEffect, useState } from 'react';
import { loadTopology } from '../../../loading/load-files.ts';
import {
  type Neighbours,
  queenNeighbours,
} from '../../../selectors/analysis/province-neighbours.ts';

export type NeighboursState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly neighbours: Neighbours }
  | { readonly state: 'failed'; readonly file: string };

/** Which provinces adjoin, from the file of their borders, which the page has loaded once already. */
export function useNeighbours(): { readonly known: NeighboursState; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [known, setKnown] = useState<NeighboursState>({ state: 'loading' });
  useEffect(() => {
    let isGone = false;
    // `attempt` makes a person's "try again" load the file once more.
    const load = async (_attempt: number) => {
      const loaded = await loadTopology('provinces');
      if (isGone) return;
      if (loaded.ok) setKnown({ state: 'ready', neighbours: queenNeighbours(loaded.value) });
      else setKnown({ state: 'failed', file: loaded.file });
    };
    void load(attempt);
    return () => {
      isGone = true;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setKnown({ state: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { known, retry };
}
