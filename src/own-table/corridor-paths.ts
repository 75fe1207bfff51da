import { greatCirclePath } from '../marks/great-circle-path.ts';
import type { GatheredLines } from './gather-corridors.ts';

/** The courses of lines along great circles: those of line `i` are vertices `starts[i]` up to `starts[i + 1]`. */
export interface LinePaths {
  readonly starts: Uint32Array;
  /** Longitude and latitude of each vertex in turn, degrees. */
  readonly positions: Float32Array;
}

/** The great circles of lines, as the atlas's own corridors have them. */
export function pathsOfLines({ count, ends }: GatheredLines): LinePaths {
  const starts = new Uint32Array(count + 1);
  const positions: number[] = [];
  for (let line = 0; line < count; line += 1) {
    const [x = 0, y = 0, toX = 0, toY = 0] = ends.subarray(line * 4, line * 4 + 4);
    for (const at of greatCirclePath([
      [x, y],
      [toX, toY],
    ])) {
      positions.push(at[0], at[1]);
    }
    starts[line + 1] = positions.length / 2;
  }
  return { starts, positions: Float32Array.from(positions) };
}

/** Few lines are as wide as the atlas's own corridors; many have to be fine, and a browser draws those fast. */
const FEW = 300;
const [THINNEST_OF_FEW, THINNEST] = [1.8, 1];
/** How much wider the widest gets with each doubling of its rows, in pixels, and how wide at most. */
const WIDER = 0.5;
const WIDEST = 6;

/** How wide a line of so many rows is among the others, in pixels. */
export function lineWidths({
  count,
  mostRows,
}: Pick<GatheredLines, 'count' | 'mostRows'>): (rows: number) => number {
  const thinnest = count > FEW ? THINNEST : THINNEST_OF_FEW;
  const widest = Math.min(WIDEST, thinnest + WIDER * Math.log2(Math.max(1, mostRows)));
  return (rows) => thinnest + ((widest - thinnest) * (rows - 1)) / Math.max(1, mostRows - 1);
}
