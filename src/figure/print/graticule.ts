import { type GeoProjection, geoPath } from 'd3';
import { overlaps, type Rectangle } from './rectangle.ts';
import { textWidth } from './text-width.ts';

export interface GraticuleLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
}

/** The room of a degree's text. */
export function boxOfDegree({ text, x, y, anchor }: GraticuleLabel, size: number): Rectangle {
  const width = textWidth(text, size);
  return { x: anchor === 'middle' ? x - width / 2 : x, y: y - size, width, height: size * 1.2 };
}

export interface Graticule {
  readonly path: string;
  readonly labels: readonly GraticuleLabel[];
}

const STEPS = [30, 20, 10, 5, 2, 1, 0.5, 0.25] as const;
const MOST_LINES = 9;
const SAMPLES = 40;

type Position = [longitude: number, latitude: number];

/** The longitudes and latitudes that a frame reaches, from points along its edge and inside it. */
function reachOf(projection: GeoProjection, frame: Rectangle) {
  const found: Position[] = [];
  for (let row = 0; row <= 8; row += 1) {
    for (let column = 0; column <= 8; column += 1) {
      const at = projection.invert?.([
        frame.x + (frame.width * column) / 8,
        frame.y + (frame.height * row) / 8,
      ]);
      if (at?.every(Number.isFinite)) found.push(at);
    }
  }
  // Longitudes as they run from the central meridian, so that a frame over the antimeridian has no gap.
  const middle = -(projection.rotate()[0] ?? 0);
  const longitudes = found.map(([longitude]) => ((longitude - middle + 540) % 360) - 180 + middle);
  const latitudes = found.map(([, latitude]) => latitude);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.max(-80, Math.min(...latitudes)),
    north: Math.min(84, Math.max(...latitudes)),
  };
}

function multiplesBetween(from: number, to: number, step: number): number[] {
  const values: number[] = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step) values.push(value);
  return values;
}

/** Where a line first crosses an edge of the frame from inside to outside, or the other way. */
function crossing(
  points: readonly (readonly [number, number])[],
  axis: 0 | 1,
  edge: number,
): readonly [number, number] | null {
  for (let step = 1; step < points.length; step += 1) {
    const a = points[step - 1];
    const b = points[step];
    if (!a || !b || (a[axis] - edge) * (b[axis] - edge) > 0 || a[axis] === b[axis]) continue;
    const share = (edge - a[axis]) / (b[axis] - a[axis]);
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  }
  return null;
}

function sayDegrees(value: number, positive: string, negative: string): string {
  const sign = value === 0 || Math.abs(value) === 180 ? '' : value > 0 ? positive : negative;
  return `${Math.abs(value)}°${sign}`;
}

/** Meridians and parallels of the frame, named at its upper and left edges where nothing else stands. */
export function drawGraticule(
  projection: GeoProjection,
  frame: Rectangle,
  size: number,
  taken: readonly Rectangle[],
): Graticule {
  const { west, east, south, north } = reachOf(projection, frame);
  const span = Math.max(east - west, north - south);
  const step = STEPS.findLast((value) => span / value <= MOST_LINES) ?? STEPS[0];
  // A little beyond the frame, so that every line crosses its edge.
  const beyond = span * 0.05;
  const between = (from: number, to: number, share: number) => from + (to - from) * share;
  const shares = Array.from({ length: SAMPLES + 1 }, (_, sample) => sample / SAMPLES);
  const meridians = multiplesBetween(west, east, step).map((longitude) => ({
    longitude,
    line: shares.map(
      (share): Position => [longitude, between(south - beyond, north + beyond, share)],
    ),
  }));
  const parallels = multiplesBetween(south, north, step).map((latitude) => ({
    latitude,
    line: shares.map((share): Position => [between(west - beyond, east + beyond, share), latitude]),
  }));
  const project = (line: readonly Position[]) =>
    line.flatMap((at) => {
      const point = projection(at);
      return point ? [point] : [];
    });
  const right = frame.x + frame.width - size * 2;
  const bottom = frame.y + frame.height - size;
  const labels: GraticuleLabel[] = [
    ...meridians.flatMap(({ longitude, line }) => {
      const at = crossing(project(line), 1, frame.y);
      if (!at || at[0] < frame.x + size * 5 || at[0] > right) return [];
      const text = sayDegrees(((longitude + 540) % 360) - 180, 'E', 'W');
      return { text, x: at[0], y: frame.y + size * 1.15, anchor: 'middle' as const };
    }),
    ...parallels.flatMap(({ latitude, line }) => {
      const at = crossing(project(line), 0, frame.x);
      if (!at || at[1] < frame.y + size * 2 || at[1] > bottom) return [];
      const text = sayDegrees(latitude, 'N', 'S');
      return { text, x: frame.x + size * 0.4, y: at[1] - size * 0.2, anchor: 'start' as const };
    }),
  ];
  const path =
    geoPath(projection).digits(2)({
      type: 'MultiLineString',
      coordinates: [...meridians, ...parallels].map(({ line }) => line),
    }) ?? '';
  const free = labels.filter(
    (label) => !taken.some((box) => overlaps(boxOfDegree(label, size), box)),
  );
  return { path, labels: free };
}
