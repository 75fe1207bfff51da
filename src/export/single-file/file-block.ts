import { COURSE_KINDS, type CourseOpening } from '../../lesson/lms/lms-session.ts';

/** How the text of a block holds its bytes: JSON as it is, base64, or base64 of a raw deflate stream. */
export type Coding = 'json' | 'base64' | 'deflate';

/** What the atlas in one file opens with; stored as the block `OPENING`. */
export interface Opening {
  /** The query string of the opening view, without the question mark. */
  readonly search: string;
  /** Where the atlas is on the web, for the links that the file makes; null where that is not known. */
  readonly site: string | null;
  /** The course system that the file is made for; without it, the file is for reading alone. */
  readonly course?: CourseOpening;
  /** Made for students: without the page for the teacher. */
  readonly isForStudents?: boolean;
}

type Fields<T> = Readonly<Partial<Record<keyof T, unknown>>>;

function readCourse(value: unknown): CourseOpening | null {
  const { kind, passShare } = Object(value) as Fields<CourseOpening>;
  const known = COURSE_KINDS.find((one) => one === kind);
  const isShare = typeof passShare === 'number' && passShare >= 0 && passShare <= 1;
  return known ? { kind: known, passShare: isShare ? passShare : null } : null;
}

/** What a file opens with, from the text of its block; what cannot be read of it is as if it were not there. */
export function readOpeningText(text: string): Opening {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // As for a text that says nothing.
  }
  const { search, site, course, isForStudents } = Object(value) as Fields<Opening>;
  const read = readCourse(course);
  return {
    search: typeof search === 'string' ? search : '',
    site:
      typeof site === 'string' && URL.canParse(site) && /^(?:https?|file):/i.test(site)
        ? site
        : null,
    ...(read ? { course: read } : {}),
    ...(isForStudents === true ? { isForStudents } : {}),
  };
}

export const OPENING = 'opening.json';
export const STORY_LIST = 'data/stories/index.json';
export const LESSON_LIST = 'data/lessons/index.json';

/** JSON that can stand in a script element: no `<` can end it or begin a comment. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A file inside the page: a script element of a type that no browser runs. */
export function writeBlock(file: string, coding: Coding, text: string): string {
  return `<script type="text/plain" data-file="${file}" data-coding="${coding}">${text}</script>`;
}

/** Where a block stands in a page; null when it is not there. The text of a block holds no `<`. */
export function findBlock(
  html: string,
  file: string,
): { readonly from: number; readonly to: number; readonly text: string } | null {
  const from = html.indexOf(`<script type="text/plain" data-file="${file}"`);
  const textFrom = html.indexOf('>', from) + 1;
  const textTo = html.indexOf('</script>', textFrom);
  if (from < 0 || textFrom <= 0 || textTo < 0) return null;
  return { from, to: textTo + '</script>'.length, text: html.slice(textFrom, textTo) };
}
