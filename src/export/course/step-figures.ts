import type { Step } from '../../domain/lesson.ts';
import { pointsOfMm } from '../../figure/print/print-units.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { viewOfText } from '../../story/scene-view.ts';
import type { Language, ViewState } from '../../view/view-state.ts';
import type { PrintLanguage } from '../figure/print-options.ts';
import { chartDrawing } from '../slides/chart-drawing.ts';
import { type SlideContent, slideOfScene } from '../slides/slide-content.ts';
import { slideMapSvg } from '../slides/slide-map.ts';
import {
  beside,
  drawingBlock,
  gapBlock,
  type PaperBlock,
  SOFT,
  stack,
  textBlock,
} from './paper-block.ts';
import { each, type PaperVoice } from './paper-voices.ts';

export interface FigureSource {
  readonly index: DatasetIndex;
  readonly geometry: MapGeometry;
  readonly language: PrintLanguage;
  readonly voices: readonly PaperVoice[];
  /** What is the reader's own in a view. */
  readonly reader: ViewState;
  readonly linkTo: (search: string) => string;
}

const GAP = 8;
const NOTE_SIZE = 6.5;
/** No map is set in less; a narrower one is drawn so and made smaller. */
const LEAST_MM = 60;

/** A step as a slide has it: its maps, its chart, its sources and its credit. */
function contentOf(step: Step, language: Language, source: FigureSource): SlideContent {
  const { index, reader, linkTo } = source;
  const view = { ...viewOfText(step.view, { ...reader, language, theme: 'light' }), language };
  const silent = { zh: '', en: '' };
  const scene = { ...step, notes: silent, dwellSeconds: 0 };
  const resolved = { scene, place: 1, view, heading: '', text: '', notes: '' };
  return slideOfScene(index, resolved, linkTo);
}

/** The credit of every map, once in each language. */
export function mapCredit(step: Step, source: FigureSource): readonly string[] {
  return each(source.voices, ({ words }) => contentOf(step, words.language, source).credit);
}

function chartBlock(content: SlideContent, width: number, prefix: string, source: FigureSource) {
  if (!content.chart) return null;
  const words = wordsOf(content.view.language);
  const { svg, aspect } = chartDrawing(content.chart, {
    index: source.index,
    view: content.view,
    words,
  });
  const own = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? width);
  return drawingBlock({ svg, width: own, height: own / aspect }, prefix, width / own);
}

/** A step's map or maps with their legend, its chart, and under them what they are true of and come from. */
export function stepFigure(
  step: Step,
  widthMm: number,
  prefix: string,
  source: FigureSource,
): PaperBlock {
  const { index, geometry, language, voices } = source;
  const width = pointsOfMm(widthMm);
  const contents = voices.map(({ words }) => contentOf(step, words.language, source));
  const [first] = contents;
  if (!first) return gapBlock(0);
  const maps = first.maps.map((map, order) => {
    const roomMm = (widthMm - (first.maps.length - 1) * 3) / first.maps.length;
    const drawnMm = Math.max(LEAST_MM, roomMm);
    const drawn = slideMapSvg(index, map, geometry, { widthMm: drawnMm, legend: true, language });
    const own = pointsOfMm(drawnMm);
    const size = { svg: drawn.svg, width: own, height: own / drawn.aspect };
    return drawingBlock(size, `${prefix}-m${order}`, roomMm / drawnMm);
  });
  const across = (width + pointsOfMm(3)) / Math.max(1, maps.length);
  const row = maps.reduceRight<PaperBlock | null>(
    (right, left) => (right ? beside(left, right, across) : left),
    null,
  );
  const chart = chartBlock(first, width, `${prefix}-c`, source);
  const notes = [
    ...contents.flatMap((content) => content.maps.map(({ caption }) => caption)),
    ...contents.map(({ sources }) => sources),
  ];
  return stack([
    ...(row ? [row] : []),
    ...(chart ? [gapBlock(GAP), chart] : []),
    gapBlock(3),
    textBlock([...new Set(notes)], { size: NOTE_SIZE, width, fill: SOFT }),
  ]);
}
