import type { PointMask, PointSpans } from '../../own-table/visible-rows.ts';
import type { Placing, Window } from './own-canvas.ts';

export interface CanvasPoints {
  /** x and y in turn, NaN for none. */
  readonly xy: Float32Array;
  readonly classes: Uint8Array | null;
  readonly spans: PointSpans;
  readonly mask: PointMask;
  /** A colour for each class, as the canvas stores it; the last is that of no value. */
  readonly palette: Uint32Array;
}

/** From so many points in the window on, cells of a grid are drawn instead. */
const MOST_SQUARES = 60_000;
const SQUARE_PIXELS = 3;
const CELL_PIXELS = 4;
const FAINTEST = 0.5;
const NO_CLASS = 255;

/** `#rrggbb` or `rgb(…)` channels as the 32 bits of a pixel on a little-endian machine. */
export function pixelOf(red: number, green: number, blue: number): number {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** Calls for each shown point in the window with its pixel and its place in the palette. */
function eachPoint(
  points: CanvasPoints,
  placing: Placing,
  window: Window,
  visit: (x: number, y: number, at: number) => void,
): void {
  const { xy, classes, mask, spans, palette } = points;
  const last = palette.length - 1;
  const { scale, left, top } = placing;
  const { width, height } = window;
  const visitStretch = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) {
      const x = (xy[i * 2] as number) * scale + left - window.x;
      const y = top - (xy[i * 2 + 1] as number) * scale - window.y;
      // Written so that NaN fails.
      if (!(x >= 0 && y >= 0 && x < width && y < height)) continue;
      if (mask && mask[i] === 0) continue;
      const at = classes ? (classes[i] as number) : 0;
      visit(x, y, at === NO_CLASS ? last : at);
    }
  };
  visitStretch(0, spans.undated);
  visitStretch(spans.from, spans.to);
}

function drawSquares(
  pixels: Uint32Array,
  points: CanvasPoints,
  placing: Placing,
  window: Window,
  ratio: number,
): void {
  const side = Math.max(2, Math.round(SQUARE_PIXELS * ratio));
  const half = side >> 1;
  const { width, height } = window;
  eachPoint(points, placing, window, (x, y, at) => {
    const colour = points.palette[at] as number;
    const west = Math.max(0, Math.floor(x) - half);
    const north = Math.max(0, Math.floor(y) - half);
    const east = Math.min(width, west + side);
    const south = Math.min(height, north + side);
    for (let row = north; row < south; row += 1) {
      pixels.fill(colour, row * width + west, row * width + east);
    }
  });
}

function drawCells(
  pixels: Uint32Array,
  points: CanvasPoints,
  placing: Placing,
  window: Window,
  ratio: number,
): void {
  const side = Math.round(CELL_PIXELS * ratio);
  const { width, height } = window;
  const columns = Math.ceil(width / side);
  const classCount = points.palette.length;
  const counts = new Uint32Array(columns * Math.ceil(height / side) * classCount);
  eachPoint(points, placing, window, (x, y, at) => {
    const cell = Math.floor(y / side) * columns + Math.floor(x / side);
    counts[cell * classCount + at] = (counts[cell * classCount + at] as number) + 1;
  });
  let most = 1;
  const totals = new Uint32Array(counts.length / classCount);
  const commonest = new Uint8Array(totals.length);
  for (let cell = 0; cell < totals.length; cell += 1) {
    let [total, best] = [0, 0];
    for (let at = 0; at < classCount; at += 1) {
      const count = counts[cell * classCount + at] as number;
      total += count;
      if (count > (counts[cell * classCount + best] as number)) best = at;
    }
    totals[cell] = total;
    commonest[cell] = best;
    most = Math.max(most, total);
  }
  for (let cell = 0; cell < totals.length; cell += 1) {
    const total = totals[cell] as number;
    if (total === 0) continue;
    const strength = FAINTEST + (1 - FAINTEST) * (Math.log(total) / Math.log(most + 1));
    const colour = (points.palette[commonest[cell] as number] as number) & 0xffffff;
    const pixel = ((Math.round(strength * 255) << 24) | colour) >>> 0;
    const west = (cell % columns) * side;
    const north = Math.floor(cell / columns) * side;
    // A hair of the map between two cells keeps them apart.
    const east = Math.min(width, west + side - 1);
    for (let row = north; row < Math.min(height, north + side - 1); row += 1) {
      pixels.fill(pixel, row * width + west, row * width + east);
    }
  }
}

/**
 * Draws points into a window of the canvas and clears what was there: each as a square, or, where there
 * are too many to tell apart, the cells of a grid, in the colour that most of a cell's points have and the
 * stronger the more they are. Pixels are written directly: a million points take some tens of milliseconds.
 */
export function drawPoints(
  context: CanvasRenderingContext2D,
  points: CanvasPoints,
  placing: Placing,
  window: Window,
  ratio: number,
): { readonly isGrid: boolean; readonly count: number } {
  if (window.width < 1 || window.height < 1) return { isGrid: false, count: 0 };
  let count = 0;
  eachPoint(points, placing, window, () => {
    count += 1;
  });
  const image = context.createImageData(window.width, window.height);
  const pixels = new Uint32Array(image.data.buffer);
  const isGrid = count > MOST_SQUARES;
  const draw = isGrid ? drawCells : drawSquares;
  draw(pixels, points, placing, window, ratio);
  context.putImageData(image, window.x, window.y);
  return { isGrid, count };
}

/** The shown point nearest to a pixel within a reach, and how many are in that reach; null for none. */
export function pickPoint(
  points: CanvasPoints,
  placing: Placing,
  x: number,
  y: number,
  reach: number,
): { readonly place: number; readonly count: number } | null {
  const { xy, mask, spans } = points;
  const { scale, left, top } = placing;
  const [midX, midY, radius] = [(x - left) / scale, (top - y) / scale, reach / scale];
  let [place, count, nearest] = [-1, 0, Number.POSITIVE_INFINITY];
  const search = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) {
      const dx = Math.abs((xy[i * 2] as number) - midX);
      if (!(dx <= radius)) continue;
      const dy = Math.abs((xy[i * 2 + 1] as number) - midY);
      if (dy > radius || (mask && mask[i] === 0)) continue;
      count += 1;
      const distance = dx * dx + dy * dy;
      if (distance <= nearest) {
        nearest = distance;
        place = i;
      }
    }
  };
  search(0, spans.undated);
  search(spans.from, spans.to);
  return place < 0 ? null : { place, count };
}
