import type { Lesson } from '../domain/lesson.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { createBrowserKeep, type LessonKeep } from './lesson-keep.ts';
import type { LessonStore } from './lesson-store.ts';
import type { CourseStatusStore } from './lms/course-status.ts';

/** What a lesson on the stage can be asked from outside. */
export interface RunningLesson {
  readonly store: LessonStore;
  readonly index: DatasetIndex;
  /** The student's language, which may change. */
  readonly words: () => Words;
  /** Shows a step, counted from 1; one more than there are is the result. */
  readonly goTo: (step: number) => void;
}

/** What is around the player of lessons: the atlas, a page that embeds it, a course system. */
export interface LessonHost {
  /** Null keeps nothing. */
  readonly keepOf: (lesson: Lesson) => LessonKeep | null;
  /** Whether students reach the page with the key. */
  readonly hasTeacherPage: boolean;
  /** How the lesson stands with the course that it is part of; null where it is part of none. */
  readonly course: CourseStatusStore | null;
  /** Hears of a lesson that begins; the answer is called when the student leaves it. */
  readonly attach: (running: RunningLesson) => () => void;
}

const ATLAS: LessonHost = {
  keepOf: (lesson) => createBrowserKeep(lesson.id),
  hasTeacherPage: true,
  course: null,
  attach: () => () => undefined,
};

let host: LessonHost = ATLAS;

/** Puts something else around the player; to be called before a lesson begins. */
export function setLessonHost(next: Partial<LessonHost>): void {
  host = { ...ATLAS, ...next };
}

export function lessonHost(): LessonHost {
  return host;
}
