import type { Position } from 'geojson';
import type { Unit } from './source.ts';
import { type AtlasTopology, partsOf, polygonsOf } from './topology.ts';

/**
 * 500 m, ten steps of the grid. On the reefs of the South China Sea, drawn with every point, a
 * neck narrower than the grid closes: nothing that a map of a province can show.
 */
const LARGEST_LOOP_DEGREES = 0.005;

/** Which side of the line from a to b the point lies on: 1, -1, or 0 on it. */
function sideOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position) {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

function isCrossing(a: Position, b: Position, c: Position, d: Position): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

function extentOf(points: readonly Position[]): number {
  const longitudes = points.map(([longitude = 0]) => longitude);
  const latitudes = points.map(([, latitude = 0]) => latitude);
  return Math.max(
    Math.max(...longitudes) - Math.min(...longitudes),
    Math.max(...latitudes) - Math.min(...latitudes),
  );
}

/** Whether what a contact of two places in a ring ties off is large on both sides of it. */
function isLarge(ring: readonly Position[], from: number, to: number): boolean {
  const loop = ring.slice(from, to);
  const rest = [...ring.slice(0, from), ...ring.slice(to)];
  return Math.min(extentOf(loop), extentOf(rest)) > LARGEST_LOOP_DEGREES;
}

/** How often a ring comes back to one of its points, or crosses itself, and ties off a large loop. */
export function countKnots(ring: readonly Position[]): number {
  let knots = 0;
  const open = ring.slice(1);
  const seen = new Map<string, number>();
  for (const [index, point] of open.entries()) {
    const before = seen.get(String(point));
    if (before !== undefined && isLarge(open, before, index)) knots++;
    seen.set(String(point), index);
  }
  for (let first = 1; first < ring.length; first++) {
    for (let second = first + 2; second < ring.length; second++) {
      const [a, b, c, d] = [ring[first - 1], ring[first], ring[second - 1], ring[second]];
      if (!a || !b || !c || !d || !isCrossing(a, b, c, d)) continue;
      if (isLarge(open, first - 1, second - 1)) knots++;
    }
  }
  return knots;
}

function countIn(parts: readonly Position[][][]): number {
  return parts.flat().reduce((sum, ring) => sum + countKnots(ring), 0);
}

/** Units whose drawn outline touches or crosses itself where the source's does not. */
export function findKnots(
  topology: AtlasTopology,
  object: string,
  source: readonly Unit[],
): string[] {
  const drawn = polygonsOf(topology, object);
  return source.flatMap(({ properties, geometry }) => {
    const polygon = drawn.get(properties.id);
    const knots = polygon ? countIn(partsOf(polygon)) : 0;
    // The source is looked at only where it matters: its rings have many times the points.
    return knots > 0 && knots > countIn(geometry.coordinates)
      ? [`${object} ${properties.id} touches itself ${knots} times`]
      : [];
  });
}
