import { trustOwnScripts } from '../../loading/trust-own-scripts.ts';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Reads an SVG text; throws where it is not well formed. */
export function parseSvg(svg: string): Document {
  trustOwnScripts();
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const fault = document.getElementsByTagName('parsererror')[0];
  if (fault) throw new Error(`The figure is no well-formed SVG: ${fault.textContent}`);
  return document;
}

/** An attribute of the element, or of the nearest group around it that has it. */
export function inheritedOf(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

export function numberOf(element: Element, name: string, otherwise = 0): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isFinite(value) ? value : otherwise;
}

export interface SvgSize {
  /** The user units of the view box. */
  readonly width: number;
  readonly height: number;
  readonly widthMm: number;
}

const MM_PER_UNIT: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  px: 25.4 / 96,
};

/** The size of a drawing: its view box, and how wide it is on paper; a bare number is pixels. */
export function sizeOfSvg(document: Document): SvgSize {
  const root = document.documentElement;
  const [, , boxWidth, boxHeight] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const written = /^([\d.]+)(mm|cm|in|pt|px)?$/.exec(root.getAttribute('width') ?? '');
  const given = written ? Number(written[1]) * (MM_PER_UNIT[written[2] ?? 'px'] ?? 1) : null;
  const width = boxWidth || numberOf(root, 'width');
  const height = boxHeight || numberOf(root, 'height');
  if (!width || !height) throw new Error('The figure has neither a view box nor a size.');
  return { width, height, widthMm: given ?? width * (25.4 / 96) };
}

/** A path in the place of a text, with the text's own paint. */
export function replaceByPath(text: Element, d: string): void {
  const path = text.ownerDocument.createElementNS(SVG_NAMESPACE, 'path');
  for (const name of [
    'transform',
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-linejoin',
    'stroke-opacity',
    'paint-order',
    'opacity',
  ]) {
    const value = text.getAttribute(name);
    if (value !== null) path.setAttribute(name, value);
  }
  path.setAttribute('d', d);
  path.setAttribute('aria-label', text.textContent ?? '');
  text.replaceWith(path);
}
