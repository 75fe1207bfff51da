import { pointsOfMm } from '../../figure/print/print-units.ts';
import { exportStoryWordsOf } from '../../i18n/export-story.ts';
import type { Words } from '../../i18n/words.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { svgToPdf } from '../figure/svg-to-pdf.ts';
import type { SlideContent, SlideMap } from '../slides/slide-content.ts';
import { slideMapSvg } from '../slides/slide-map.ts';
import { FIGURE_MM, type HandoutFigure, handoutPage } from './handout-page.ts';
import { mergePdfs } from './merge-pdfs.ts';

interface Handout {
  readonly index: DatasetIndex;
  readonly geometry: MapGeometry;
  readonly words: Words;
  readonly title: string;
  readonly contents: readonly SlideContent[];
  readonly perPage: 2 | 4;
}

interface Progress {
  /** Called before each page with the scenes done so far; throws to stop. */
  readonly step: (done: number, contents: readonly SlideContent[]) => Promise<void>;
  readonly finish: () => void;
}

/** No figure is set in less; a narrower one is drawn so and made smaller. */
const LEAST_MM = 60;

/** The map of a view with its legend; title, text and credit are the page's own. */
function figureOf(map: SlideMap, roomMm: number, { index, geometry }: Handout): HandoutFigure {
  const widthMm = Math.max(LEAST_MM, roomMm);
  const { svg, aspect } = slideMapSvg(index, map, geometry, { widthMm, legend: true });
  const width = pointsOfMm(widthMm);
  return { svg, width, height: width / aspect };
}

/** A story as a PDF of A4 pages, two or four scenes to a page, with text and sources. Vectors throughout. */
export async function writeHandout(handout: Handout, progress: Progress): Promise<Blob> {
  const { contents, perPage, words, title } = handout;
  const { on } = exportStoryWordsOf(words.language);
  const pageCount = Math.ceil(contents.length / perPage);
  const pages: Uint8Array[] = [];
  for (let page = 0; page < pageCount; page += 1) {
    await progress.step(page * perPage, contents);
    const scenes = contents.slice(page * perPage, (page + 1) * perPage).map((content) => ({
      content,
      figures: content.maps.map((map) =>
        figureOf(map, FIGURE_MM[perPage] / content.maps.length, handout),
      ),
    }));
    const foot = `${on.page(page + 1, pageCount)} · ${words.messages.app.title}`;
    const svg = handoutPage({ title, language: words.language, scenes, perPage, foot });
    pages.push(new Uint8Array(await (await svgToPdf(svg)).arrayBuffer()));
  }
  progress.finish();
  return new Blob([mergePdfs(pages)], { type: 'application/pdf' });
}
