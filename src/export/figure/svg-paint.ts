import { color } from 'd3';
import { FigureError } from './figure-error.ts';
import { pdfNumber } from './pdf-file.ts';

/** How an outline is painted, with everything inherited. Colours are three shares of one, `none` or a reference. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly cap: number;
  readonly join: number;
  readonly dash: readonly number[];
  readonly strokesFirst: boolean;
  readonly isEvenOdd: boolean;
}

/** What SVG paints where nothing is said. */
export const PLAIN: Paint = {
  fill: '0 0 0',
  stroke: 'none',
  fillOpacity: 1,
  strokeOpacity: 1,
  strokeWidth: 1,
  cap: 0,
  join: 0,
  dash: [],
  strokesFirst: false,
  isEvenOdd: false,
};

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

function colourOf(text: string | null, inherited: string): string {
  if (text === null || text === 'inherit') return inherited;
  if (text === 'none' || text === 'transparent') return 'none';
  if (text.startsWith('url(')) return text;
  const rgb = color(text)?.rgb();
  if (!rgb) throw new FigureError({ kind: 'unsupported', name: text });
  return [rgb.r, rgb.g, rgb.b].map((part) => pdfNumber(part / 255)).join(' ');
}

function shareOf(text: string | null, inherited: number): number {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? value : inherited;
}

function dashOf(text: string | null, inherited: readonly number[]): readonly number[] {
  if (text === null) return inherited;
  if (text === 'none') return [];
  return text
    .split(/[\s,]+/)
    .map(Number)
    .filter(Number.isFinite);
}

/** The paint of an element from its presentation attributes and what is around it. */
export function paintOf(element: Element, inherited: Paint): Paint {
  const read = (name: string) => element.getAttribute(name);
  // A group's opacity is passed on to its parts, which is the same where they do not overlap.
  const opacity = shareOf(read('opacity'), 1);
  return {
    fill: colourOf(read('fill'), inherited.fill),
    stroke: colourOf(read('stroke'), inherited.stroke),
    fillOpacity: shareOf(read('fill-opacity'), inherited.fillOpacity) * opacity,
    strokeOpacity: shareOf(read('stroke-opacity'), inherited.strokeOpacity) * opacity,
    strokeWidth: shareOf(read('stroke-width'), inherited.strokeWidth),
    cap: CAPS[read('stroke-linecap') ?? ''] ?? inherited.cap,
    join: JOINS[read('stroke-linejoin') ?? ''] ?? inherited.join,
    dash: dashOf(read('stroke-dasharray'), inherited.dash),
    strokesFirst: (read('paint-order') ?? (inherited.strokesFirst ? 'stroke' : '')).startsWith(
      'stroke',
    ),
    isEvenOdd: read('fill-rule') === 'evenodd' || inherited.isEvenOdd,
  };
}
