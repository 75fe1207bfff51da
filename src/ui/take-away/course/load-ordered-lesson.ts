import type { Lesson } from '../../../domain/lesson.ts';
import { wordsOf } from '../../../i18n/words.ts';
import { loadAnyLesson } from '../../../lesson/load-any-lesson.ts';
import { packOwnLesson } from '../../../lesson/pack-own-lesson.ts';
import { bringCode } from '../../../loading/bring-code.ts';
import { MissingFiles } from '../story-export/load-drawing.ts';
import type { CourseOrder } from './course-order.ts';

/**
 * The lesson that is wanted for a course; one's own with the id that it has elsewhere. Throws MissingFiles, and
 * a sentence where one's own is not finished.
 */
export async function loadOrderedLesson({ lesson, view }: CourseOrder): Promise<Lesson> {
  const loaded = await loadAnyLesson(lesson.id);
  if (!loaded.ok) throw new MissingFiles([loaded.file]);
  const packed = packOwnLesson(loaded.value);
  if (packed.ok) return packed.lesson;
  const [{ lessonEditorWordsOf }, { sayIssue }] = await Promise.all([
    bringCode(() => import('../../../i18n/lesson-editor.ts')),
    bringCode(() => import('../../editor/say-problem.ts')),
  ]);
  const editor = lessonEditorWordsOf(view.language);
  const words = wordsOf(view.language);
  const said = packed.issues.map((issue) => sayIssue(editor, words, issue));
  throw new Error(`${editor.unfinished} ${words.formatList(said)}`);
}
