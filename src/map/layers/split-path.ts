import { geoDistance } from 'd3';
import type { Position } from '../../domain/dataset.ts';

/** `share` is how far along the whole path the position lies, from 0 to 1 of its great-circle length. */
export interface PathVertex {
  readonly position: Position;
  readonly share: number;
}

export interface MeasuredPath {
  readonly vertices: readonly PathVertex[];
  readonly lengthDegrees: number;
}

/** Zoomed far in, a corridor across the world would be thousands of dashes; past this they grow longer. */
const MAX_DASHES = 400;

/** Carries longitudes past ±180° instead of jumping back, so that a line over the Pacific stays one line. */
export function unwrapPath(path: readonly Position[]): Position[] {
  let turns = 0;
  return path.map(([longitude, latitude], index) => {
    const before = path[index - 1];
    if (before) turns -= Math.round((longitude - before[0]) / 360);
    return [longitude + 360 * turns, latitude];
  });
}

export function measurePath(path: readonly Position[]): MeasuredPath {
  let total = 0;
  const reached = path.map((position, index) => {
    const before = path[index - 1];
    if (before) total += geoDistance([...before], [...position]);
    return total;
  });
  const vertices = path.map((position, index) => ({
    position,
    share: total > 0 ? (reached[index] ?? 0) / total : 0,
  }));
  return { vertices, lengthDegrees: (total * 180) / Math.PI };
}

/** Dashes from the path's start, by lengths in degrees, drawn and left out by turns; the last may be short. */
export function dashPath(path: MeasuredPath, degrees: readonly number[]): readonly PathVertex[][] {
  const period = degrees.reduce((sum, length) => sum + length, 0);
  if (period <= 0) return [];
  const ends = degrees.map((_, at) =>
    degrees.slice(0, at).reduce((sum, length) => sum + length / period, 0),
  );
  const drawn = ends.flatMap((from, at) => (at % 2 === 0 ? [[from, ends[at + 1] ?? 1]] : []));
  const mostPeriods = MAX_DASHES / drawn.length;
  const count = Math.min(mostPeriods, path.lengthDegrees / period);
  return Array.from({ length: Math.ceil(count) }, (_, index) => index)
    .flatMap((index) => drawn.map(([from = 0, to = 1]) => [index + from, index + to] as const))
    .filter(([from]) => from < count)
    .map(([from, to]) => cutPath(path.vertices, from / count, Math.min(1, to / count)));
}

/** Whole, but with at least this many even steps, so that a colour can change along it. */
export function resamplePath({ vertices }: MeasuredPath, steps: number): PathVertex[] {
  const even = Array.from({ length: steps + 1 }, (_, step) => vertexAt(vertices, step / steps));
  return [...vertices, ...even].sort((a, b) => a.share - b.share);
}

function cutPath(vertices: readonly PathVertex[], from: number, to: number): PathVertex[] {
  const inside = vertices.filter(({ share }) => share > from && share < to);
  return [vertexAt(vertices, from), ...inside, vertexAt(vertices, to)];
}

/** Straight in longitude and latitude between neighbours: they are a degree or two apart. */
function vertexAt(vertices: readonly PathVertex[], share: number): PathVertex {
  const nextIndex = vertices.findIndex((vertex) => vertex.share >= share);
  const next = vertices[nextIndex] ?? vertices.at(-1);
  const before = vertices[nextIndex - 1] ?? next;
  if (!next || !before) return { position: [0, 0], share };
  const span = next.share - before.share;
  const part = span > 0 ? (share - before.share) / span : 0;
  const mix = (a: number, b: number) => a + (b - a) * part;
  const longitude = mix(before.position[0], next.position[0]);
  const latitude = mix(before.position[1], next.position[1]);
  return { position: [longitude, latitude], share };
}
