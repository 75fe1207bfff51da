import { wrapText } from '../../figure/print/text-width.ts';
import { plainText } from './rich-text.ts';
import type { SlideContent } from './slide-content.ts';

/** A box on a slide, in inches from its upper left corner. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface SlideLayout {
  readonly title: SlideBox;
  readonly caption: SlideBox;
  readonly maps: readonly SlideBox[];
  readonly text: SlideBox & { readonly points: number };
  readonly legend: SlideBox & { readonly columns: number };
  readonly chart: SlideBox | null;
  readonly sources: SlideBox;
  readonly credit: SlideBox;
}

/** Inches: a slide of 16 to 9, as PowerPoint has it at the start. */
export const SLIDE_SIZE = { w: 10, h: 5.625 } as const;
const MARGIN = 0.35;
const BODY = { top: 1.16, bottom: 4.74 } as const;
const GAP = 0.2;
const POINTS = 72;
const LINE = 1.3;
const TEXT_POINTS = [14, 13, 12, 11, 10, 9, 8] as const;
const LEAST_LEGEND = 1.25;

/** How high a text of `points` stands in a column, both in inches. */
function textHeight(text: string, points: number, w: number): number {
  const paragraphs = plainText(text).split('\n');
  // Fonts differ from machine to machine; the margin is for those that run wider.
  const lines = paragraphs.flatMap((one) => wrapText(one, points * 1.05, w * POINTS));
  return (lines.length * points * LINE + (paragraphs.length - 1) * points * 0.4) / POINTS + 0.06;
}

/** The largest text that leaves the rest of the column to what stands below it. */
function fitText(text: string, w: number, mostHeight: number) {
  if (text === '') return { points: 12, h: 0 };
  const points =
    TEXT_POINTS.find((size) => textHeight(text, size, w) <= mostHeight) ?? TEXT_POINTS.at(-1) ?? 8;
  return { points, h: Math.min(mostHeight, textHeight(text, points, w)) };
}

/**
 * Where everything of a slide stands. With one map the legend has the column beside it; with a chart or
 * a second map it runs below the maps, in columns. Pure: the same content, the same boxes.
 */
export function layoutSlide(content: SlideContent, aspect: number): SlideLayout {
  const isWide = content.chart === null;
  const isStrip = !isWide || content.maps.length > 1;
  const mapsWidth = isWide ? 6.15 : 5.1;
  const count = content.maps.length;
  const mapWidth = (mapsWidth - (count - 1) * 0.12) / count;
  const room = BODY.bottom - BODY.top - (isStrip ? 0.72 : 0);
  const mapHeight = Math.min(mapWidth / aspect, room);
  const maps = content.maps.map((_, place) => ({
    x: MARGIN + place * (mapWidth + 0.12),
    y: BODY.top + (count > 1 ? 0.22 : 0),
    w: mapHeight * aspect,
    h: mapHeight,
  }));
  const x = MARGIN + mapsWidth + GAP;
  const w = SLIDE_SIZE.w - MARGIN - x;
  const height = BODY.bottom - BODY.top;
  const most = isStrip ? (isWide ? height : height * 0.5) : height - LEAST_LEGEND;
  const { points, h } = fitText(content.text, w, most);
  const below = BODY.top + h + (h > 0 ? 0.12 : 0);
  const strip = (maps[0]?.y ?? BODY.top) + mapHeight + 0.1;
  return {
    title: { x: MARGIN, y: 0.24, w: SLIDE_SIZE.w - 2 * MARGIN, h: 0.52 },
    caption: { x: MARGIN, y: 0.78, w: SLIDE_SIZE.w - 2 * MARGIN, h: 0.28 },
    maps,
    text: { x, y: BODY.top, w, h, points },
    legend: isStrip
      ? { x: MARGIN, y: strip, w: mapsWidth, h: BODY.bottom - strip, columns: isWide ? 4 : 3 }
      : { x, y: below, w, h: BODY.bottom - below, columns: 1 },
    chart: isWide ? null : { x, y: below, w, h: BODY.bottom - below },
    sources: { x: MARGIN, y: 4.84, w: SLIDE_SIZE.w - 2 * MARGIN, h: 0.3 },
    credit: { x: MARGIN, y: 5.14, w: SLIDE_SIZE.w - 2 * MARGIN, h: 0.34 },
  };
}
