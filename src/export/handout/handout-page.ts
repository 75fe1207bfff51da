import { createElement } from 'react';
import { PrintLines } from '../../figure/print/print-text.tsx';
import { setText, type TextBlock } from '../../figure/print/text-block.ts';
import { renderXml } from '../render-xml.ts';
import { plainText } from '../slides/rich-text.ts';
import type { SlideContent } from '../slides/slide-content.ts';

/** Points: a page of A4, upright. */
const A4 = { width: 595.28, height: 841.89 } as const;
const MARGIN = 40;
const FOOT = 46;
const GAP = 14;
const INK = '#23211d';
const SOFT = '#55514a';

/** A figure with its legend, drawn for the page; its size in points. */
export interface HandoutFigure {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface HandoutScene {
  readonly content: SlideContent;
  readonly figures: readonly HandoutFigure[];
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How wide a scene's figures are drawn, in millimetres, all of them beside one another. */
export const FIGURE_MM = { 2: 116, 4: 86 } as const;

function roomsOf(perPage: 2 | 4): readonly Room[] {
  const columns = perPage === 2 ? 1 : 2;
  const width = (A4.width - 2 * MARGIN - (columns - 1) * GAP) / columns;
  const height = (A4.height - 2 * MARGIN - FOOT - GAP) / 2;
  return Array.from({ length: perPage }, (_, place) => ({
    x: MARGIN + (place % columns) * (width + GAP),
    y: MARGIN + Math.floor(place / columns) * (height + GAP),
    width,
    height,
  }));
}

function write({ lines }: TextBlock, fill: string): string {
  return renderXml(createElement(PrintLines, { lines, fill }));
}

/** The drawing inside its root, its ids made its own: several figures stand on one page. */
function placeFigure(svg: string, prefix: string, transform: string): string {
  const own = svg
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replace(/\bid="/g, `id="${prefix}-`)
    .replace(/url\(#/g, `url(#${prefix}-`);
  return `<g transform="${transform}">${own}</g>`;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The largest text that ends within its room; what is still too long is set small, never cut. */
function fitText(paragraphs: readonly string[], room: Room): TextBlock {
  const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5];
  const blocks = sizes.map((size) => setText(paragraphs, size, room));
  return blocks.find(({ box }) => box.height <= room.height) ?? setText(paragraphs, 6, room);
}

function drawScene(scene: HandoutScene, room: Room, perPage: 2 | 4, prefix: string): string {
  const { content, figures } = scene;
  const isBeside = perPage === 2;
  const title = setText([content.title], isBeside ? 14 : 11, room);
  const caption = setText(
    content.maps.map((map) => map.caption),
    isBeside ? 9 : 7.5,
    { ...room, y: room.y + title.box.height + 1 },
  );
  const top = caption.box.y + caption.box.height + 5;
  const bottom = room.y + room.height;
  const figureRoom = isBeside ? room.width * 0.63 : room.width;
  const wide = figures.reduce((sum, figure) => sum + figure.width, 0) + (figures.length - 1) * 6;
  const tall = Math.max(...figures.map((figure) => figure.height));
  const most = isBeside ? bottom - top : (bottom - top) * 0.66;
  const scale = Math.min(figureRoom / wide, most / tall);
  let x = room.x;
  const drawn = figures.map(({ svg, width }, order) => {
    const transform = `translate(${round(x)} ${round(top)}) scale(${round(scale * 1000) / 1000})`;
    x += (width + 6) * scale;
    return placeFigure(svg, `${prefix}-${order}`, transform);
  });
  const texts = [...plainText(content.text).split('\n'), content.sources].filter(Boolean);
  const column = isBeside
    ? { x: room.x + figureRoom + GAP, y: top, width: room.width - figureRoom - GAP }
    : { x: room.x, y: top + tall * scale + 5, width: room.width };
  const text = fitText(texts, { ...column, height: bottom - column.y });
  return [write(title, INK), write(caption, SOFT), ...drawn, write(text, INK)].join('');
}

export interface HandoutPage {
  readonly title: string;
  readonly language: string;
  readonly scenes: readonly HandoutScene[];
  readonly perPage: 2 | 4;
  /** "Page 1 of 3", the atlas. */
  readonly foot: string;
}

/** One page of the handout as an SVG drawing of A4, in points. */
export function handoutPage({ title, language, scenes, perPage, foot }: HandoutPage): string {
  const rooms = roomsOf(perPage);
  const parts = scenes.map((scene, place) => {
    const room = rooms[place];
    return room ? drawScene(scene, room, perPage, `s${place}`) : '';
  });
  const credit = scenes[0]?.content.credit ?? '';
  const page = { x: MARGIN, y: A4.height - MARGIN - FOOT + 12, width: A4.width - 2 * MARGIN };
  const escaped = renderXml(createElement('title', null, `${title} · ${foot}`));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="210mm" height="297mm" viewBox="0 0 ${A4.width} ${A4.height}" lang="${language}">`,
    escaped,
    ...parts,
    write(setText([`${title} · ${foot}`, credit], 7, page), SOFT),
    '</svg>\n',
  ].join('');
}
