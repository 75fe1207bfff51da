import { dayOf, isoDateOf } from '../../domain/period.ts';
import { exportStoryWordsOf } from '../../i18n/export-story.ts';
import { figureWordsOf } from '../../i18n/figure.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import { analysisMarks } from '../../marks/analysis-marks.ts';
import { buildMarks, FIT_ZOOM, withGoods } from '../../marks/build-marks.ts';
import { withHighlights } from '../../marks/highlight-marks.ts';
import type { Marks } from '../../marks/marks.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { type Frame, selectFrame } from '../../selectors/select-frame.ts';
import { settleDay } from '../../selectors/settle-day.ts';
import { keysToLight } from '../../story/player-light.ts';
import type { Language, ViewState } from '../../view/view-state.ts';
import { notesOf, subtitleOf, titleOf } from '../figure/figure-texts.ts';
import { paperLegend } from '../figure/paper-legend.ts';
import { defaultPrintOptions } from '../figure/print-options.ts';
import { voicesOf } from '../figure/print-words.ts';
import { plainText } from '../slides/rich-text.ts';
import { FRAME, MAP, ZOOM_SHIFT } from './frame-layout.ts';
import { createMapPainter } from './paint-map.ts';
import { paintGoods } from './paint-marks.ts';
import { type FrameWords, paintDate, paintPanel } from './paint-panel.ts';
import type { Shot, VideoPlan } from './plan-video.ts';

interface PainterSource {
  readonly index: DatasetIndex;
  readonly geometry: MapGeometry;
  readonly language: Language;
  readonly plan: VideoPlan;
  readonly width: number;
  readonly height: number;
}

export interface FramePainter {
  readonly canvas: OffscreenCanvas;
  /** Paints a frame; gives what it was painted from: the same text, the same picture. */
  readonly paint: (frame: number) => string;
}

function settled(index: DatasetIndex, view: ViewState): ViewState {
  return { ...view, date: isoDateOf(settleDay(index.changeDays, dayOf(view.date))) };
}

function marksOf(index: DatasetIndex, view: ViewState, frame: Frame, shot: Shot): Marks {
  const words = wordsOf(view.language);
  const zoom = (view.camera?.zoom ?? FIT_ZOOM) + ZOOM_SHIFT;
  const camera = { longitude: 105, latitude: 36, ...view.camera, zoom };
  const marks = buildMarks(frame, { ...view, camera }, index, words);
  const over = analysisMarks(index, frame, view, words);
  const whole = {
    ...marks,
    areas: [...marks.areas, ...over.areas],
    arcs: [...marks.arcs, ...over.arcs],
    points: [...marks.points, ...over.points],
    labels: [...over.labels, ...marks.labels],
  };
  return withHighlights(whole, keysToLight(index, shot.highlights), view);
}

function frameWords(index: DatasetIndex, view: ViewState, frame: Frame, shot: Shot): FrameWords {
  const words = wordsOf(view.language);
  const { on } = exportStoryWordsOf(view.language);
  const { on: figure } = figureWordsOf(view.language);
  const voices = voicesOf(view.language);
  const texts = { index, view, frame, voices };
  const options = defaultPrintOptions(view);
  const cited = shot.sources.map(
    ({ source, locator }) => `${words.messages.sources.short(source)} ${locator}`,
  );
  const begin = figure.sources('|').split('|')[0] ?? '';
  const listed = notesOf({ ...texts, options, link: '' }).find((line) => line.startsWith(begin));
  const sources =
    cited.length > 0 ? on.sources(cited.join(words.pick('；', '; '))) : (listed ?? '');
  const credit = [figure.schematic, figure.credit, on.licence, words.messages.app.title];
  return {
    title: shot.heading ?? titleOf(texts).join(' '),
    date: words.formatDate(shot.view.date),
    caption: '',
    text: plainText(shot.text),
    legend: paperLegend({ ...texts, isGrey: false }),
    foot: [sources, credit.join(words.pick('', ' '))],
    scene: shot.scene ? on.slide(shot.scene.place, shot.scene.of) : null,
  };
}

/** What of a shot does not change while only the clock runs on to the next change. */
function sceneKey(view: ViewState, shot: Shot): string {
  return JSON.stringify([view, shot.heading, shot.scene?.place ?? 0]);
}

/**
 * Paints the frames of a plan on a canvas, any of them in any order. What stands still is painted once
 * and kept; goods, date and the bar are painted anew. It reads no clock: the same plan, data and frame
 * give the same picture.
 */
export function createFramePainter(source: PainterSource): FramePainter {
  const { index, geometry, language, plan, width, height } = source;
  const words = wordsOf(language);
  const { on: figure } = figureWordsOf(language);
  const canvas = new OffscreenCanvas(width, height);
  const still = new OffscreenCanvas(width, height);
  // In memory, not on a graphics card: every machine rasterises alike, and reading it back is free.
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  const stillPen = still.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen || !stillPen)
    throw new RangeError('This browser has no room for a picture of that size.');
  const scale = height / FRAME.height;
  const texts = { index, voices: voicesOf(language) };
  const map = createMapPainter(geometry);
  const mapWords = {
    inset: figure.inset,
    sayDistance: (km: number) => figure.km(words.formatNumber(km)),
    sayWhereTrue: (latitudes: readonly number[]) =>
      figure.trueAt(latitudes.map(figure.parallel).join(figure.and)),
  };
  let known: { key: string; frame: Frame; marks: Marks; said: FrameWords } | null = null;
  let painted = '';
  return {
    canvas,
    paint: (number) => {
      const shot = plan.shotAt(number);
      const view = settled(index, shot.view);
      const key = sceneKey(view, shot);
      if (known?.key !== key) {
        const frame = selectFrame(index, view);
        known = {
          key,
          frame,
          marks: marksOf(index, view, frame, shot),
          said: frameWords(index, view, frame, shot),
        };
      }
      const kind = view.projection === 'mercator' ? 'mercator' : 'albers';
      const placed = map.place(kind, shot);
      const whole = `${key}${JSON.stringify(placed.transform)}`;
      if (painted !== whole) {
        stillPen.setTransform(scale, 0, 0, scale, 0, 0);
        paintPanel(stillPen, known.said);
        stillPen.setTransform(scale, 0, 0, scale, MAP.x * scale, MAP.y * scale);
        map.paint(stillPen, placed, known.marks, mapWords);
        painted = whole;
      }
      const { date } = shot.view;
      const today = { ...texts, view: { ...view, date }, frame: known.frame };
      const said = {
        ...known.said,
        date: words.formatDate(date),
        caption: subtitleOf(today).join(' '),
      };
      const goods = withGoods(known.marks, dayOf(date)).goods;
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.drawImage(still, 0, 0);
      pen.save();
      pen.setTransform(scale, 0, 0, scale, MAP.x * scale, MAP.y * scale);
      pen.beginPath();
      pen.rect(0, 0, MAP.width, MAP.height);
      pen.clip();
      paintGoods(pen, placed, goods);
      pen.restore();
      pen.setTransform(scale, 0, 0, scale, 0, 0);
      const share = (number + 1) / plan.frameCount;
      paintDate(pen, said, share);
      return `${whole}${date}${Math.round(width * share)}`;
    },
  };
}
