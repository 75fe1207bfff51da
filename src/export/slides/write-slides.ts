import PptxGenJS from 'pptxgenjs';
import type { IsoDate } from '../../domain/period.ts';
import { exportStoryWordsOf } from '../../i18n/export-story.ts';
import type { Words } from '../../i18n/words.ts';
import { layoutLegend } from './layout-legend.ts';
import type { NativeChart } from './native-chart.ts';
import { plainText } from './rich-text.ts';
import { settleZip } from './settle-zip.ts';
import type { SlideContent } from './slide-content.ts';
import { layoutSlide, type SlideBox } from './slide-layout.ts';
import type { SlidePen } from './slide-pen.ts';
import { writeLine, writeRichText } from './slide-pen.ts';
import { addPicture, type SlidePicture } from './slide-picture.ts';
import { writeLegend } from './write-legend.ts';

/** A slide with all that is drawn for it. */
export interface DrawnSlide {
  readonly content: SlideContent;
  /** A picture for each of the content's maps, of one aspect. */
  readonly maps: readonly SlidePicture[];
  /** Width over height of the maps. */
  readonly aspect: number;
  readonly chart:
    | { readonly kind: 'native'; readonly title: string; readonly chart: NativeChart }
    | { readonly kind: 'picture'; readonly picture: SlidePicture; readonly aspect: number }
    | null;
}

export interface Deck {
  readonly title: string;
  readonly words: Words;
  /** The day that the file says it was made: that of the data, so that the same slides are the same file. */
  readonly made: IsoDate;
  readonly slides: readonly DrawnSlide[];
}

const INK = '23211D';
const SOFT = '55514A';
const ACCENT = '0B6E6E';
const FONTS = { en: 'Arial', 'zh-CN': 'Microsoft YaHei' } as const;

function writeNativeChart(
  slide: PptxGenJS.Slide,
  { title, chart }: { readonly title: string; readonly chart: NativeChart },
  box: SlideBox,
  pen: SlidePen,
): void {
  const isBars = chart.kind === 'bars';
  // Bars are set from the foot up, and the first belongs at the top.
  const inOrder = <T>(list: readonly T[]) => (isBars ? [...list].reverse() : [...list]);
  const series = {
    name: chart.series,
    labels: inOrder(chart.labels),
    values: inOrder(chart.values),
  };
  slide.addChart('bar', [series], {
    ...box,
    barDir: isBars ? 'bar' : 'col',
    barGapWidthPct: 45,
    valAxisHidden: true,
    valAxisMinVal: 0,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    chartColors: [ACCENT],
    showValue: true,
    dataLabelFormatCode: chart.format,
    dataLabelFontSize: 8,
    dataLabelFontFace: pen.font,
    dataLabelColor: INK,
    catAxisLabelFontSize: 8,
    catAxisLabelFontFace: pen.font,
    catAxisLabelColor: INK,
    showTitle: true,
    title: `${title} · ${chart.series}`,
    titleFontFace: pen.font,
    titleFontSize: 10,
    titleColor: INK,
    showLegend: false,
    altText: title,
  });
}

/** A picture in a box as large as it can be there, at its upper left. */
function fitPicture({ x, y, w, h }: SlideBox, aspect: number): SlideBox {
  return w / aspect <= h ? { x, y, w, h: w / aspect } : { x, y, w: h * aspect, h };
}

function writeSlide(slide: PptxGenJS.Slide, drawn: DrawnSlide, place: number, deck: Deck): void {
  const { content, chart } = drawn;
  const { on } = exportStoryWordsOf(deck.words.language);
  const { language } = deck.words;
  const layout = layoutSlide(content, drawn.aspect);
  const pen: SlidePen = { font: FONTS[language], language, colour: INK, points: 12 };
  const soft = { ...pen, colour: SOFT };
  writeLine(slide, content.title, layout.title, { ...pen, points: 22, isBold: true });
  if (content.maps.length === 1) {
    writeLine(slide, content.maps[0]?.caption ?? '', layout.caption, { ...soft, points: 11 });
  }
  drawn.maps.forEach((picture, order) => {
    const box = layout.maps[order];
    if (!box) return;
    addPicture(slide, picture, box);
    if (drawn.maps.length === 1) return;
    const above = { x: box.x, y: box.y - 0.22, w: box.w, h: 0.2 };
    writeLine(slide, content.maps[order]?.caption ?? '', above, { ...soft, points: 9 });
  });
  writeRichText(slide, content.text, layout.text, { ...pen, points: layout.text.points });
  writeLegend(slide, layoutLegend(content.legend, layout.legend), pen);
  if (chart && layout.chart) {
    if (chart.kind === 'native') writeNativeChart(slide, chart, layout.chart, pen);
    else addPicture(slide, chart.picture, fitPicture(layout.chart, chart.aspect));
  }
  const foot = { ...soft, points: 8, valign: 'top' } as const;
  writeLine(slide, content.sources, layout.sources, foot);
  const credit = { ...layout.credit, w: layout.credit.w - 2.6 };
  writeLine(slide, content.credit, credit, { ...foot, points: 7 });
  const right = { ...layout.credit, x: credit.x + credit.w + 0.1, w: 2.5 };
  writeLine(slide, on.link, { ...right, h: 0.17 }, { ...foot, align: 'right', link: content.link });
  const number = { ...right, y: right.y + 0.17, h: 0.17 };
  writeLine(slide, on.slide(place, deck.slides.length), number, { ...foot, align: 'right' });
  slide.addNotes([plainText(content.notes), content.link].filter(Boolean).join('\n\n'));
}

/**
 * The deck as a PowerPoint file: maps as SVG with a PNG beside each, all else native and editable.
 * The same deck gives the same bytes.
 */
export async function writeSlides(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_16x9';
  const atlas = deck.words.messages.app.title;
  Object.assign(file, { title: deck.title, subject: atlas, author: atlas, company: atlas });
  const font = FONTS[deck.words.language];
  file.theme = { headFontFace: font, bodyFontFace: font };
  deck.slides.forEach((drawn, order) => {
    writeSlide(file.addSlide(), drawn, order + 1, deck);
  });
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The library wrote no bytes.');
  return settleZip(written, deck.made);
}
