import { element } from '../write-xml.ts';
import type { SlideBox } from './slide-layout.ts';

// The words of DrawingML that slides and their charts share. Colours are six hexadecimal digits.

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** Office files measure in whole English Metric Units. */
export const emuOfInches = (inches: number) => Math.round(inches * 914_400);
const emuOfPoints = (points: number) => Math.round(points * 12_700);

export interface DrawnLine {
  readonly colour: string;
  readonly points: number;
  /** Lengths in points, drawn and left out by turns. */
  readonly dash?: readonly number[];
}

export function solidFill(colour: string, opacity = 1): string {
  const alpha =
    opacity < 1 && element('a:alpha', { val: String(Math.round(opacity * 100) * 1000) });
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour }, alpha || ''));
}

/** Office measures dashes in thousandths of a percent of the line's width. */
function dashXml(dash: readonly number[], points: number): string {
  if (dash.length === 0) return element('a:prstDash', { val: 'solid' });
  const share = (length = 0) => String(Math.round((length / points) * 100_000));
  const pairs = dash.flatMap((d, at) =>
    at % 2 === 0 ? [{ d: share(d), sp: share(dash[at + 1]) }] : [],
  );
  return element('a:custDash', {}, ...pairs.map((pair) => element('a:ds', pair)));
}

export function lineXml({ colour, points, dash = [] }: DrawnLine): string {
  const width = String(emuOfPoints(points));
  return element('a:ln', { w: width }, solidFill(colour), dashXml(dash, points));
}

/** Where something stands; the prefix differs between shapes (`a`) and frames (`p`). */
export function placeXml({ x, y, w, h }: SlideBox, prefix: 'a' | 'p' = 'a'): string {
  const [left, top, wide, high] = [x, y, w, h].map((inches) => String(emuOfInches(inches)));
  return element(
    `${prefix}:xfrm`,
    {},
    element('a:off', { x: left ?? '0', y: top ?? '0' }),
    element('a:ext', { cx: wide ?? '0', cy: high ?? '0' }),
  );
}

/** One typeface for Latin letters, Chinese characters and all others. */
export function typefaces(font: string): string {
  return ['latin', 'ea', 'cs'].map((kind) => element(`a:${kind}`, { typeface: font })).join('');
}

/** Sizes of text are in hundredths of a point. */
export const sizeOf = (points: number) => String(Math.round(points * 10) * 10);
