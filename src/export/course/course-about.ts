import type { LessonEntry } from '../../domain/lesson.ts';
import type { CourseKind } from '../../lesson/lms/lms-session.ts';
import type { Language } from '../../view/view-state.ts';

/** What a package says of the lesson inside it. */
export interface CourseAbout {
  readonly lesson: Pick<LessonEntry, 'id' | 'title' | 'summary' | 'minutes'>;
  /** In which the lesson opens and is listed. */
  readonly language: Language;
  /** What it takes to pass, as a share of the points; null where nobody passes or fails. */
  readonly passShare: number | null;
  /** The address of the atlas on the web, for ids that are unique; null where there is none. */
  readonly site: string | null;
}

/** The one page of every package. */
export const START_FILE = 'index.html';

/** Where each kind of course system looks for what is inside. */
export const MANIFEST_FILES = {
  scorm12: 'imsmanifest.xml',
  scorm2004: 'imsmanifest.xml',
  cmi5: 'cmi5.xml',
} as const satisfies Record<CourseKind, string>;

/** A text in the package's language. */
export function sayIn({ language }: CourseAbout, text: { zh: string; en: string }): string {
  return language === 'en' ? text.en || text.zh : text.zh || text.en;
}
