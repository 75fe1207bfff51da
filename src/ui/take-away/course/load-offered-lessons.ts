import type { LessonEntry } from '../../../domain/lesson.ts';
import { loadAnyLesson } from '../../../lesson/load-any-lesson.ts';
import { entryOf } from '../../../lesson/pack-own-lesson.ts';
import { isNotThere, type Loaded } from '../../../loading/fetch-json.ts';
import { loadLessonList } from '../../../loading/load-lessons.ts';
import { OWN_ID } from '../../../own-work/work.ts';

export interface OfferedLessons {
  /** Those of the site, and then the reader's own. */
  readonly lessons: readonly LessonEntry[];
  /** There may be one of the reader's own, but what reads it did not arrive. */
  readonly isOwnMissing: boolean;
}

/** The lessons that can be taken into a course; without those of the site there is nothing to offer. */
export async function loadOfferedLessons(): Promise<Loaded<OfferedLessons>> {
  const [ready, own] = await Promise.all([loadLessonList(), loadAnyLesson(OWN_ID)]);
  if (!ready.ok) return ready;
  const mine = own.ok ? [entryOf(own.value)] : [];
  const isOwnMissing = !own.ok && !isNotThere(own.failure);
  return { ok: true, value: { lessons: [...ready.value, ...mine], isOwnMissing } };
}
