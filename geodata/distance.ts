import type { Position } from 'geojson';

const KM_PER_DEGREE = 111.2;

/** Kilometres from a point to a line of two ends, in the plane that touches the globe at the point. */
function distanceToSegmentKm([x = 0, y = 0]: Position, from: Position, to: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180);
  const [ax, ay] = [((from[0] ?? 0) - x) * shrink, (from[1] ?? 0) - y];
  const [dx, dy] = [((to[0] ?? 0) - x) * shrink - ax, (to[1] ?? 0) - y - ay];
  const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + along * dx, ay + along * dy) * KM_PER_DEGREE;
}

/** Whether a segment lies so far north or south that it cannot be nearer; spares most of the work. */
function isBeyond([, y = 0]: Position, [, a = 0]: Position, [, b = 0]: Position, km: number) {
  const reach = km / KM_PER_DEGREE;
  return Math.min(a, b) > y + reach || Math.max(a, b) < y - reach;
}

/** Kilometres from a point to the nearest of some lines or rings. */
export function distanceToLinesKm(point: Position, lines: readonly Position[][]): number {
  let nearestKm = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1], line[index]];
      if (!from || !to || isBeyond(point, from, to, nearestKm)) continue;
      nearestKm = Math.min(nearestKm, distanceToSegmentKm(point, from, to));
    }
  }
  return nearestKm;
}
