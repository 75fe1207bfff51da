import { useEffect, useState } from 'react';
import type { LessonEntry } from '../../../domain/lesson.ts';
import { loadLessonList } from '../../../loading/load-lessons.ts';

/** The lessons that can be chosen; null while their list is on its way, `failed` where it does not arrive. */
export function useLessons(): readonly LessonEntry[] | 'failed' | null {
  const [lessons, setLessons] = useState<readonly LessonEntry[] | 'failed' | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadLessonList().then((loaded) => {
      if (!isGone) setLessons(loaded.ok ? loaded.value : 'failed');
    });
    return () => {
      isGone = true;
    };
  }, []);
  return lessons;
}
