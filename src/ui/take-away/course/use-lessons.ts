import { useEffect, useState } from 'react';
import type { LessonEntry } from '../../../domain/lesson.ts';
import { loadAnyLesson } from '../../../lesson/load-any-lesson.ts';
import { entryOf } from '../../../lesson/pack-own-lesson.ts';
import { loadLessonList } from '../../../loading/load-lessons.ts';
import { OWN_ID } from '../../../own-work/work.ts';

/**
 * The lessons that can be chosen, those of the site and then the reader's own; null while their list is on its
 * way, `failed` where it does not arrive.
 */
export function useLessons(): readonly LessonEntry[] | 'failed' | null {
  const [lessons, setLessons] = useState<readonly LessonEntry[] | 'failed' | null>(null);
  useEffect(() => {
    let isGone = false;
    void Promise.all([loadLessonList(), loadAnyLesson(OWN_ID)]).then(([ready, own]) => {
      if (isGone) return;
      const mine = own.ok ? [entryOf(own.value)] : [];
      setLessons(ready.ok ? [...ready.value, ...mine] : 'failed');
    });
    return () => {
      isGone = true;
    };
  }, []);
  return lessons;
}
