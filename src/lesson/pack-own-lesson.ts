import type { Lesson, LessonEntry } from '../domain/lesson.ts';
import { decodeLesson } from '../loading/lesson-schema.ts';
import { OWN_ID, type WorkIssue } from '../own-work/work.ts';
import { fractionOf } from './shuffle-items.ts';

const LONGEST_SLUG = 40;

/**
 * The id of a lesson of one's own where it leaves this browser, `own-three-to-one`: course systems tell
 * lessons apart by it, and answers are kept under it. The same title gives the same id.
 */
export function ownLessonId({ title }: Pick<Lesson, 'title'>): string {
  const slug = title.en
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/g, '');
  const mark = Math.floor(fractionOf(title.zh + title.en) * 36 ** 5).toString(36);
  return ['own', slug || 'lesson', mark].join('-');
}

/** What a list of lessons says of one. */
export function entryOf(lesson: Lesson): LessonEntry {
  const { id, level, minutes, title, summary, steps } = lesson;
  const points = steps.reduce((sum, step) => sum + (step.question?.points ?? 0), 0);
  return { id, level, minutes, title, summary, steps: steps.length, points };
}

export type PackedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly issues: readonly WorkIssue[] };

/** A lesson of one's own, ready to leave this browser, or why it cannot yet. Others stay as they are. */
export function packOwnLesson(lesson: Lesson): PackedLesson {
  if (lesson.id !== OWN_ID) return { ok: true, lesson };
  const decoded = decodeLesson({ ...lesson, id: ownLessonId(lesson) });
  if (decoded.ok) return decoded;
  return {
    ok: false,
    issues: decoded.issues.map(({ step, ...rest }) => ({ place: step, ...rest })),
  };
}
