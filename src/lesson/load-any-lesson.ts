import type { Lesson } from '../domain/lesson.ts';
import { type Loaded, loadByCode } from '../loading/fetch-json.ts';
import { loadLesson } from '../loading/load-lessons.ts';
import { OWN_ID } from '../own-work/work.ts';

/** A lesson of the site, or the reader's own; an own one that is not there reads as a file that is not. */
export async function loadAnyLesson(id: string): Promise<Loaded<Lesson>> {
  if (id !== OWN_ID) return loadLesson(id);
  return loadByCode('own-lesson.js', async () => {
    const [{ loadOwnWork }, { ownLesson }] = await Promise.all([
      import('../own-work/load-own-work.ts'),
      import('./own-lesson.ts'),
    ]);
    return loadOwnWork(ownLesson);
  });
}
