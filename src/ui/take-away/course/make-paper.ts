import { courseWordsOf } from '../../../i18n/course.ts';
import { bringCode } from '../../../loading/bring-code.ts';
import { siteAddress } from '../../../loading/site.ts';
import { loadGeometry } from '../story-export/load-drawing.ts';
import type { MadeFile, Report } from '../story-export/use-making.ts';
import { type CourseOrder, fileStem } from './course-order.ts';
import { loadOrderedLesson } from './load-ordered-lesson.ts';

/** The address of a view on this site. */
function linkTo(search: string): string {
  return new URL(`?${search}`, siteAddress().replace(/[?#].*$/, '')).href;
}

/** The pages of a worksheet or of its key, as SVG drawings of A4. Throws MissingFiles. */
export async function makePages(
  order: CourseOrder,
  paper: 'worksheet' | 'key',
  report: Report,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const say = courseWordsOf(order.view.language);
  report(say.making, null);
  const { index, language, view } = order;
  const lesson = await loadOrderedLesson(order);
  if (paper === 'key') {
    const { drawKey } = await bringCode(() => import('../../../export/course/draw-key.ts'));
    return drawKey({ index, lesson, language });
  }
  const [geometry, { drawWorksheet }] = await Promise.all([
    loadGeometry(),
    bringCode(() => import('../../../export/course/draw-worksheet.ts')),
  ]);
  const step = async (done: number, of: number) => {
    signal.throwIfAborted();
    report(say.drawing(done + 1, of), done / (of + 1));
    // The page is painted between two figures: the bar moves, and "cancel" is heard.
    await new Promise((resolve) => setTimeout(resolve));
  };
  return drawWorksheet({ index, geometry, lesson, language, reader: view, linkTo }, step);
}

/** A worksheet or its key as a PDF. */
export async function makePaper(
  order: CourseOrder,
  paper: 'worksheet' | 'key',
  report: Report,
  signal: AbortSignal,
): Promise<MadeFile> {
  const pages = await makePages(order, paper, report, signal);
  signal.throwIfAborted();
  report(courseWordsOf(order.view.language).making, null);
  const { pagesToPdf } = await bringCode(() => import('../../../export/course/pages-to-pdf.ts'));
  return { name: `${fileStem(order)}_${paper}.pdf`, blob: await pagesToPdf(pages) };
}
