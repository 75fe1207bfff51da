import { useEffect, useState } from 'react';
import type { Loaded } from '../loading/fetch-json.ts';

/** A file on its way, there, or not to be had. */
export interface Arrival<T> {
  readonly loaded: Loaded<T> | null;
  readonly retry: () => void;
  /** Trying again brought what there is now. */
  readonly isStubborn: boolean;
}

/**
 * Fetches something when it is first wanted: by its id, or without one what there is once alone. A change of
 * the id needs a component of its own; `load` is the same function each time.
 */
export function useArrival<T>(load: (id: string) => Promise<Loaded<T>>, id = ''): Arrival<T> {
  const [attempt, setAttempt] = useState(0);
  const [arrived, setArrived] = useState<{ loaded: Loaded<T> | null; attempt: number }>({
    loaded: null,
    attempt: 0,
  });
  useEffect(() => {
    let isGone = false;
    const fetchOnce = async () => {
      const loaded = await load(id);
      if (!isGone) setArrived({ loaded, attempt });
    };
    void fetchOnce();
    return () => {
      isGone = true;
    };
  }, [load, id, attempt]);
  return {
    loaded: arrived.loaded,
    retry: () => setAttempt((count) => count + 1),
    isStubborn: arrived.attempt > 0,
  };
}
