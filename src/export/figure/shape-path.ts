import { FigureError } from './figure-error.ts';
import { numberOf } from './svg-document.ts';

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  const half = (to: number) => `A${rx} ${ry} 0 1 1 ${to} ${cy}`;
  return `M${cx - rx} ${cy}${half(cx + rx)}${half(cx - rx)}Z`;
}

function rectangle(element: Element): string {
  const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')];
  const given = numberOf(element, 'rx', numberOf(element, 'ry'));
  const r = Math.min(given, width / 2, height / 2);
  if (width <= 0 || height <= 0) return '';
  if (r <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`;
}

/** The outline of a basic shape as path data. Throws a FigureError for what is no shape. */
export function shapePath(element: Element): string {
  const at = (name: string) => numberOf(element, name);
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'rect':
      return rectangle(element);
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    case 'polyline':
      return `M${element.getAttribute('points') ?? ''}`;
    case 'polygon':
      return `M${element.getAttribute('points') ?? ''}Z`;
    default:
      throw new FigureError({ kind: 'unsupported', name: `<${element.localName}>` });
  }
}
