import { useEffect, useState } from 'react';
import type { Story } from '../../domain/story.ts';
import type { Loaded } from '../../loading/fetch-json.ts';
import { loadAnyStory } from '../../story/load-any-story.ts';

/** A story on its way, there, or not to be had. */
export interface StoryArrival {
  readonly loaded: Loaded<Story> | null;
  readonly retry: () => void;
}

/** Fetches a story; a change of the id needs a component of its own. */
export function useStory(id: string): StoryArrival {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<Story> | null>(null);
  useEffect(() => {
    let isGone = false;
    // `attempt` makes a person's "try again" fetch once more.
    const load = async (_attempt: number) => {
      setLoaded(null);
      const next = await loadAnyStory(id);
      if (!isGone) setLoaded(next);
    };
    void load(attempt);
    return () => {
      isGone = true;
    };
  }, [id, attempt]);
  return { loaded, retry: () => setAttempt((count) => count + 1) };
}
