import type { Lesson } from '../../../domain/lesson.ts';
import { courseWordsOf } from '../../../i18n/course.ts';
import { wordsOf } from '../../../i18n/words.ts';
import { bareLessonView } from '../../../lesson/lesson-view.ts';
import type { CourseKind } from '../../../lesson/lms/lms-session.ts';
import { bringCode } from '../../../loading/bring-code.ts';
import { loadSingleFile, PREPARED_FILE } from '../../../loading/load-single-file.ts';
import { siteAddress } from '../../../loading/site.ts';
import { OWN_ID } from '../../../own-work/work.ts';
import { encodeView } from '../../../view/url-codec.ts';
import { MissingFiles } from '../story-export/load-drawing.ts';
import type { MadeFile, Report } from '../story-export/use-making.ts';
import { type CourseOrder, fileStem, openingLanguage } from './course-order.ts';
import { loadOrderedLesson } from './load-ordered-lesson.ts';

const MEGABYTE = 1_000_000;

/** A day as the clock of zip files has it, which knows no zones. */
function middayOf(day: number): Date {
  const date = new Date(day * 86_400_000);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}

/** The lesson alone as one HTML file; for a course system, it says which. */
async function lessonPage(
  order: CourseOrder,
  lesson: Lesson,
  kind: CourseKind | null,
): Promise<string> {
  const { view, passPercent } = order;
  const language = openingLanguage(order);
  const [prepared, { writeSingleFile }] = await Promise.all([
    loadSingleFile(),
    bringCode(() => import('../../../export/single-file/write-single-file.ts')),
  ]);
  if (!prepared.ok) throw new MissingFiles([prepared.file]);
  const passShare = passPercent === 0 ? null : passPercent / 100;
  const choice = {
    // The file has one renderer; a step says the rest of the view.
    search: encodeView(bareLessonView(lesson.id, { ...view, language, renderer: 'auto' })),
    site: siteAddress().replace(/[?#].*$/, ''),
    language,
    storyId: null,
    lessonId: lesson.id,
    ...(order.lesson.id === OWN_ID ? { ownLesson: lesson } : {}),
    ...(kind ? { course: { kind, passShare } } : {}),
  };
  try {
    return writeSingleFile(prepared.value, choice);
  } catch {
    throw new MissingFiles([PREPARED_FILE]);
  }
}

async function makePackage(
  order: CourseOrder,
  lesson: Lesson,
  kind: CourseKind,
): Promise<MadeFile> {
  const [html, { MOST_PACKAGE_BYTES, writeCoursePackage }] = await Promise.all([
    lessonPage(order, lesson, kind),
    bringCode(() => import('../../../export/course/write-course-package.ts')),
  ]);
  const { passPercent, index } = order;
  const language = openingLanguage(order);
  const about = {
    lesson,
    language,
    passShare: passPercent === 0 ? null : passPercent / 100,
    site: siteAddress().replace(/[?#].*$/, ''),
  };
  const zip = writeCoursePackage(kind, html, about, middayOf(index.lastDay));
  if (zip.byteLength > MOST_PACKAGE_BYTES) {
    const megabytes = wordsOf(order.view.language).formatNumber(
      Math.round((zip.byteLength / MEGABYTE) * 10) / 10,
    );
    throw new Error(courseWordsOf(order.view.language).tooLarge(megabytes));
  }
  return {
    name: `${fileStem(order)}_${kind}.zip`,
    blob: new Blob([zip], { type: 'application/zip' }),
  };
}

/** Makes a package for a course system, or a lesson as one file. Throws MissingFiles. */
export async function makeCourseFile(
  order: CourseOrder,
  kind: CourseKind | 'file',
  report: Report,
): Promise<MadeFile> {
  report(courseWordsOf(order.view.language).making, null);
  const lesson = await loadOrderedLesson(order);
  if (kind !== 'file') return makePackage(order, lesson, kind);
  const html = await lessonPage(order, lesson, null);
  return {
    name: `${fileStem(order)}.html`,
    blob: new Blob([html], { type: 'text/html;charset=utf-8' }),
  };
}
