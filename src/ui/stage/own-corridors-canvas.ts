import type { LineCounts } from '../../own-table/gather-corridors.ts';
import { NO_CLASS } from '../../own-table/own-layer.ts';
import type { Placing } from './own-canvas.ts';

export interface CanvasLines {
  /** Vertices of all lines, x and y in turn in the raw projection; those of line `i` from `starts[i]` on. */
  readonly xy: Float32Array;
  readonly starts: Uint32Array;
  readonly counts: LineCounts;
  /** Pixels, for a line of so many rows. */
  readonly widthOf: (rows: number) => number;
  /** A colour for each class; the last is that of no value. */
  readonly palette: readonly string[];
}

/** Two vertices farther apart than this (radians) lie on either side of the cut of the globe. */
const CUT = 1;
const OPACITY = 0.8;
const FULL_TURN = 2 * Math.PI;
/** How far the dot at a destination reaches beyond its line. */
const DOT_PIXELS = 1.5;

/** The widest last, so that they lie on top: they are few, and say the most. Those that look alike together. */
function inOrder({ rows, classes }: LineCounts): Uint32Array {
  const shown = Uint32Array.from(rows.keys()).filter((line) => (rows[line] as number) > 0);
  return shown.sort(
    (a, b) =>
      (rows[a] as number) - (rows[b] as number) || (classes[a] as number) - (classes[b] as number),
  );
}

/** Calls for each piece of a line between two vertices, in pixels; `isNew` where it does not go on from the last. */
function eachPiece(
  { xy, starts }: CanvasLines,
  line: number,
  { scale, left, top }: Placing,
  visit: (x: number, y: number, toX: number, toY: number, isNew: boolean) => void,
): void {
  let isNew = true;
  const end = starts[line + 1] as number;
  for (let vertex = (starts[line] as number) + 1; vertex < end; vertex += 1) {
    const [x, y] = [xy[vertex * 2 - 2] as number, xy[vertex * 2 - 1] as number];
    const [toX, toY] = [xy[vertex * 2] as number, xy[vertex * 2 + 1] as number];
    if (Math.abs(toX - x) > CUT) {
      isNew = true;
      continue;
    }
    visit(x * scale + left, top - y * scale, toX * scale + left, top - toY * scale, isNew);
    isNew = false;
  }
}

/** So many lines are drawn in one stroke at most: all of them in one take a browser longer than each alone. */
const MOST_TOGETHER = 100;

/** Lines that look alike, in stretches of their order. */
function eachStretch(
  { counts }: CanvasLines,
  visit: (stretch: Uint32Array, rows: number, at: number) => void,
): void {
  const order = inOrder(counts);
  const { rows, classes } = counts;
  const isLike = (a: number, b: number) => rows[a] === rows[b] && classes[a] === classes[b];
  for (let from = 0, to = 1; from < order.length; from = to, to += 1) {
    const first = order[from] as number;
    while (to < order.length && to - from < MOST_TOGETHER && isLike(first, order[to] as number)) {
      to += 1;
    }
    visit(order.subarray(from, to), rows[first] as number, classes[first] as number);
  }
}

/**
 * Draws lines onto a canvas and clears what was there: as wide as they have rows, with a dot at the destination.
 * `ratio` pixels of the canvas are one of the stage. Answers how many rows they stand for.
 */
export function drawLines(
  context: CanvasRenderingContext2D,
  lines: CanvasLines,
  placing: Placing,
  ratio: number,
): number {
  const { xy, starts, palette, widthOf } = lines;
  const { scale, left, top } = placing;
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.globalAlpha = OPACITY;
  context.lineCap = 'butt';
  context.lineJoin = 'bevel';
  let total = 0;
  eachStretch(lines, (stretch, rows, at) => {
    const colour = palette[at === NO_CLASS ? palette.length - 1 : at] ?? '';
    const width = widthOf(rows);
    const radius = (width / 2 + DOT_PIXELS) * ratio;
    total += rows * stretch.length;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = width * ratio;
    context.beginPath();
    for (const line of stretch) {
      eachPiece(lines, line, placing, (x, y, toX, toY, isNew) => {
        if (isNew) context.moveTo(x, y);
        context.lineTo(toX, toY);
      });
    }
    context.stroke();
    context.beginPath();
    for (const line of stretch) {
      const end = (starts[line + 1] as number) * 2;
      const [x, y] = [
        (xy[end - 2] as number) * scale + left,
        top - (xy[end - 1] as number) * scale,
      ];
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, FULL_TURN);
    }
    context.fill();
  });
  return total;
}

/** The distance of a place from a piece of a line, squared. */
function squaredDistance(
  px: number,
  py: number,
  x: number,
  y: number,
  toX: number,
  toY: number,
): number {
  const [dx, dy] = [toX - x, toY - y];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? ((px - x) * dx + (py - y) * dy) / length : 0;
  const share = Math.min(1, Math.max(0, along));
  return (px - x - share * dx) ** 2 + (py - y - share * dy) ** 2;
}

/** The shown line nearest to a pixel within a reach beyond its edge, the upper one among equals; -1 for none. */
export function pickLine(
  lines: CanvasLines,
  placing: Placing,
  x: number,
  y: number,
  reach: number,
): number {
  let [found, nearest] = [-1, Number.POSITIVE_INFINITY];
  for (const line of inOrder(lines.counts)) {
    const half = lines.widthOf(lines.counts.rows[line] as number) / 2;
    let least = Number.POSITIVE_INFINITY;
    eachPiece(lines, line, placing, (fromX, fromY, toX, toY) => {
      least = Math.min(least, squaredDistance(x, y, fromX, fromY, toX, toY));
    });
    const distance = Math.max(0, Math.sqrt(least) - half);
    if (distance <= reach && distance <= nearest) {
      nearest = distance;
      found = line;
    }
  }
  return found;
}
