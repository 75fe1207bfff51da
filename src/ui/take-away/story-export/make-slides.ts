import { isoDateOf } from '../../../domain/period.ts';
import type { SlideContent } from '../../../export/slides/slide-content.ts';
import { exportStoryWordsOf } from '../../../i18n/export-story.ts';
import { wordsOf } from '../../../i18n/words.ts';
import { bringCode } from '../../../loading/bring-code.ts';
import { siteAddress } from '../../../loading/site.ts';
import type { DatasetIndex } from '../../../selectors/index-dataset.ts';
import { pickText, resolveStory } from '../../../story/resolve-story.ts';
import type { ViewState } from '../../../view/view-state.ts';
import { loadGeometry, loadStoryOf } from './load-drawing.ts';
import { type Subject, storyIdOf } from './subject-field.tsx';
import type { MadeFile, Report } from './use-making.ts';

export type SlideFormat = 'pptx' | 'handout2' | 'handout4';

interface SlideOrder {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly subject: Subject;
  readonly format: SlideFormat;
}

/** The address of a view on this site. */
function linkTo(search: string): string {
  return new URL(`?${search}`, siteAddress().replace(/[?#].*$/, '')).href;
}

/** Width of a map's PNG: as sharp as a screen of 1920 pixels shows it, and quick to make. */
const PNG_DPI = 130;

async function contentsOf({ index, view, subject }: SlideOrder) {
  const { slideOfScene, slideOfView } = await bringCode(
    () => import('../../../export/slides/slide-content.ts'),
  );
  const id = storyIdOf(subject);
  const words = wordsOf(view.language);
  if (id === null) {
    const content = slideOfView({ index, view: { ...view, story: null }, linkTo });
    return { name: `view_${view.date}`, title: content.title, contents: [content] };
  }
  const story = await loadStoryOf(id);
  const contents = resolveStory(index, story, words, view).map((scene) =>
    slideOfScene(index, scene, linkTo),
  );
  return { name: story.id, title: pickText(words, story.title), contents };
}

/** Makes a file of slides or a handout from the present view or a story. */
export async function makeSlides(
  order: SlideOrder,
  report: Report,
  signal: AbortSignal,
): Promise<MadeFile> {
  const { index, view, format } = order;
  const words = wordsOf(view.language);
  const say = exportStoryWordsOf(view.language).slides;
  report(exportStoryWordsOf(view.language).loading, null);
  const [{ name, title, contents }, geometry] = await Promise.all([
    contentsOf(order),
    loadGeometry(),
  ]);
  const made = isoDateOf(index.lastDay);
  const stem = `cbec-atlas_${name}_${view.language === 'en' ? 'en' : 'zh'}`;
  const step = async (done: number, list: readonly SlideContent[]) => {
    signal.throwIfAborted();
    report(say.drawing(done + 1, list.length), done / (list.length + 1));
    // The page is painted between two scenes: the bar moves, and "cancel" is heard.
    await new Promise((resolve) => setTimeout(resolve));
  };
  if (format !== 'pptx') {
    const { writeHandout } = await bringCode(
      () => import('../../../export/handout/write-handout.ts'),
    );
    const perPage = format === 'handout2' ? 2 : 4;
    const blob = await writeHandout(
      { index, geometry, words, title, contents, perPage },
      { step, finish: () => report(say.writing, null) },
    );
    return { name: `${stem}_handout-${perPage}.pdf`, blob };
  }
  const [{ drawSlide }, { writeSlides }, { svgToPng }] = await Promise.all([
    bringCode(() => import('../../../export/slides/draw-slides.ts')),
    bringCode(() => import('../../../export/slides/write-slides.ts')),
    bringCode(() => import('../../../export/figure/svg-to-png.ts')),
  ]);
  const rasterise = async (svg: string) =>
    new Uint8Array(await (await svgToPng(svg, PNG_DPI)).arrayBuffer());
  const slides = [];
  for (const [done, content] of contents.entries()) {
    await step(done, contents);
    slides.push(await drawSlide(content, { index, geometry, rasterise }));
  }
  report(say.writing, contents.length / (contents.length + 1));
  const bytes = writeSlides({ title, words, made, slides });
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return { name: `${stem}.pptx`, blob: new Blob([bytes], { type }) };
}
