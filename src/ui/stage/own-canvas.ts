import type { FigureBox } from '../../figure/figure-box.ts';
import type { InsetPlace } from '../../figure/inset-place.ts';
import type { FigureTransform, FittedProjection } from '../../figure/projections.ts';
import { projectPoints } from '../../own-table/project-points.ts';

/** Raw projected x and y (radians, y up) to pixels: `x · scale + left`, `top − y · scale`. */
export interface Placing {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Part of the canvas, in its own pixels. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Beyond two pixels to one nobody sees a difference, and everything costs more. */
const MOST_RATIO = 2;

/** Gives a canvas over the figure its size, in its own pixels. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  box: Pick<FigureBox, 'width' | 'height'>,
): { readonly ratio: number; readonly width: number; readonly height: number } {
  const ratio = Math.min(MOST_RATIO, window.devicePixelRatio || 1);
  const [width, height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return { ratio, width, height };
}

/** Where the inset lies on the canvas. */
export function insetWindow({ x, y, width, height }: InsetPlace, ratio: number): Window {
  return {
    x: Math.round(x * ratio),
    y: Math.round(y * ratio),
    width: Math.round(width * ratio),
    height: Math.round(height * ratio),
  };
}

/** Where a fitted projection puts the raw one: found at one position, since all others follow. */
export function placingOf(
  projection: FittedProjection['projection'],
  kind: 'albers' | 'mercator',
): Placing {
  const at = [105, 36] as const;
  const raw = projectPoints(Float32Array.from(at), kind);
  const [x, y] = projection([...at]) ?? [0, 0];
  const scale = projection.scale();
  return { scale, left: x - (raw[0] ?? 0) * scale, top: y + (raw[1] ?? 0) * scale };
}

/** The same under a person's hand, in pixels of the canvas: `ratio` of them to one of the stage. */
export function moved(
  { scale, left, top }: Placing,
  { k, x, y }: FigureTransform,
  ratio: number,
): Placing {
  return { scale: scale * k * ratio, left: (left * k + x) * ratio, top: (top * k + y) * ratio };
}
