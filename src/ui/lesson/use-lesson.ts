import { useEffect, useState } from 'react';
import type { Lesson } from '../../domain/lesson.ts';
import type { Loaded } from '../../loading/fetch-json.ts';
import { loadLesson } from '../../loading/load-lessons.ts';

/** A lesson on its way, there, or not to be had. */
export interface LessonArrival {
  readonly loaded: Loaded<Lesson> | null;
  readonly retry: () => void;
}

/** Fetches a lesson; a change of the id needs a component of its own. */
export function useLesson(id: string): LessonArrival {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<Lesson> | null>(null);
  useEffect(() => {
    let isGone = false;
    // `attempt` makes a person's "try again" fetch once more.
    const load = async (_attempt: number) => {
      setLoaded(null);
      const next = await loadLesson(id);
      if (!isGone) setLoaded(next);
    };
    void load(attempt);
    return () => {
      isGone = true;
    };
  }, [id, attempt]);
  return { loaded, retry: () => setAttempt((count) => count + 1) };
}
