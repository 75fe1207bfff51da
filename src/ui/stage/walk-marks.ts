import type { PointMark } from '../../marks/marks.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const VECTORS: Record<Direction, readonly [east: number, north: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The point that an arrow key goes to: the nearest within 60° of the direction, with what lies off
 * to the side counted as farther. From nowhere it is the first point. Null when none lies that way.
 */
export function nextPoint(
  points: readonly PointMark[],
  from: PointMark | null,
  direction: Direction,
): PointMark | null {
  if (!from) return points[0] ?? null;
  const [east, north] = VECTORS[direction];
  const shrink = Math.cos((from.position[1] * Math.PI) / 180);
  let best: PointMark | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const dx = (point.position[0] - from.position[0]) * shrink;
    const dy = point.position[1] - from.position[1];
    const along = dx * east + dy * north;
    const aside = Math.abs(dx * north - dy * east);
    const isThatWay = along > 0 && aside <= along * Math.sqrt(3);
    const cost = along + aside * 2;
    if (isThatWay && cost < bestCost) {
      best = point;
      bestCost = cost;
    }
  }
  return best;
}
