import { useEffect, useState } from 'react';
import type { Loaded } from '../loading/fetch-json.ts';

/** A file on its way, there, or not to be had. */
export interface Arrival<T> {
  readonly loaded: Loaded<T> | null;
  readonly retry: () => void;
}

/**
 * Fetches something when it is first wanted: by its id, or without one what there is once alone. A change of
 * the id needs a component of its own; `load` is the same function each time.
 */
export function useArrival<T>(load: (id: string) => Promise<Loaded<T>>, id = ''): Arrival<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T> | null>(null);
  useEffect(() => {
    let isGone = false;
    // `attempt` makes a person's "try again" fetch once more.
    const fetchOnce = async (_attempt: number) => {
      const next = await load(id);
      if (!isGone) setLoaded(next);
    };
    void fetchOnce(attempt);
    return () => {
      isGone = true;
    };
  }, [load, id, attempt]);
  return { loaded, retry: () => setAttempt((count) => count + 1) };
}
