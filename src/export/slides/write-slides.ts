import type { IsoDate } from '../../domain/period.ts';
import { exportStoryWordsOf } from '../../i18n/export-story.ts';
import type { Words } from '../../i18n/words.ts';
import { notesPart } from './deck-notes.ts';
import { DECK_ROOTS, deckParts } from './deck-parts.ts';
import { layoutLegend } from './layout-legend.ts';
import type { NativeChart } from './native-chart.ts';
import { type Part, writePackage } from './office-package.ts';
import { plainText } from './rich-text.ts';
import type { SlideContent } from './slide-content.ts';
import { layoutSlide, type SlideBox } from './slide-layout.ts';
import type { SlidePen } from './slide-pen.ts';
import { writeLine, writeRichText } from './slide-pen.ts';
import { addPicture, type SlidePicture } from './slide-picture.ts';
import { startSheet } from './slide-sheet.ts';
import { addChart } from './write-chart.ts';
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

/** A picture in a box as large as it can be there, at its upper left. */
function fitPicture({ x, y, w, h }: SlideBox, aspect: number): SlideBox {
  return w / aspect <= h ? { x, y, w, h: w / aspect } : { x, y, w: h * aspect, h };
}

/** A slide, its notes, and the pictures and charts on it. */
function writeSlide(drawn: DrawnSlide, place: number, deck: Deck): readonly Part[] {
  const { content, chart } = drawn;
  const { on } = exportStoryWordsOf(deck.words.language);
  const { language } = deck.words;
  const layout = layoutSlide(content, drawn.aspect);
  const sheet = startSheet(place);
  const files: Part[] = [];
  const pen: SlidePen = { font: FONTS[language], language, colour: INK, points: 12 };
  const soft = { ...pen, colour: SOFT };
  writeLine(sheet, content.title, layout.title, { ...pen, points: 22, isBold: true });
  if (content.maps.length === 1) {
    writeLine(sheet, content.maps[0]?.caption ?? '', layout.caption, { ...soft, points: 11 });
  }
  drawn.maps.forEach((picture, order) => {
    const box = layout.maps[order];
    if (!box) return;
    files.push(...addPicture(sheet, picture, box, order + 1));
    if (drawn.maps.length === 1) return;
    const above = { x: box.x, y: box.y - 0.22, w: box.w, h: 0.2 };
    writeLine(sheet, content.maps[order]?.caption ?? '', above, { ...soft, points: 9 });
  });
  writeRichText(sheet, content.text, layout.text, { ...pen, points: layout.text.points });
  writeLegend(sheet, layoutLegend(content.legend, layout.legend), pen);
  if (chart && layout.chart) {
    if (chart.kind === 'native') {
      files.push(...addChart(sheet, chart, layout.chart, { pen, accent: ACCENT }));
    } else {
      const box = fitPicture(layout.chart, chart.aspect);
      files.push(...addPicture(sheet, chart.picture, box, drawn.maps.length + 1));
    }
  }
  const foot = { ...soft, points: 8, valign: 'top' } as const;
  writeLine(sheet, content.sources, layout.sources, foot);
  const credit = { ...layout.credit, w: layout.credit.w - 2.6 };
  writeLine(sheet, content.credit, credit, { ...foot, points: 7 });
  const right = { ...layout.credit, x: credit.x + credit.w + 0.1, w: 2.5 };
  writeLine(sheet, on.link, { ...right, h: 0.17 }, { ...foot, align: 'right', link: content.link });
  const number = { ...right, y: right.y + 0.17, h: 0.17 };
  writeLine(sheet, on.slide(place, deck.slides.length), number, { ...foot, align: 'right' });
  const spoken = [plainText(content.notes), content.link].filter(Boolean).join('\n\n');
  return [sheet.finish(), notesPart(place, spoken, language), ...files];
}

/**
 * The deck as a PowerPoint file: maps as SVG with a PNG beside each, all else native and editable.
 * The same deck gives the same bytes.
 */
export function writeSlides(deck: Deck): Uint8Array<ArrayBuffer> {
  const { title, made, words, slides } = deck;
  const about = { title, made, author: words.messages.app.title };
  const parts = [
    ...deckParts(slides.length, about, FONTS[words.language]),
    ...slides.flatMap((drawn, order) => writeSlide(drawn, order + 1, deck)),
  ];
  return writePackage(parts, DECK_ROOTS);
}
