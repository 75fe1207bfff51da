import { geoDistance } from 'd3';
import type { OwnCorridors } from './own-layer.ts';

const RADIANS = Math.PI / 180;
/** With more of the globe in sight than this, everything is taken for seen. */
const MOST_RADIANS = Math.PI / 3;
/** Two ends nearer than this have no plane of their own worth asking. */
const NO_PLANE = 1e-6;

type Vector = readonly [x: number, y: number, z: number];

/** A circle on the globe: where its middle points, from the middle of the earth, and how far it reaches. */
export interface SeenCircle {
  readonly middle: Vector;
  readonly radius: number;
}

/** Where a place lies, from the middle of the earth. */
export function vectorOf(longitude: number, latitude: number): Vector {
  const flat = Math.cos(latitude * RADIANS);
  const at = longitude * RADIANS;
  return [flat * Math.cos(at), flat * Math.sin(at), Math.sin(latitude * RADIANS)];
}

/**
 * The circle around a window, with room beyond its edges for a hand that moves it; null where so much is seen
 * that a circle says nothing. `locate` answers longitude and latitude at a share of width and height, null off
 * the globe.
 */
export function circleAround(
  locate: (across: number, down: number) => readonly [number, number] | null,
): SeenCircle | null {
  const middle = locate(0.5, 0.5);
  if (!middle) return null;
  let radius = 0;
  for (const across of [0, 0.5, 1]) {
    for (const down of [0, 0.5, 1]) {
      const at = locate(across, down);
      if (!at?.every(Number.isFinite)) return null;
      radius = Math.max(radius, geoDistance([...middle], [...at]) * 1.5);
    }
  }
  return radius > MOST_RADIANS ? null : { middle: vectorOf(...middle), radius };
}

/**
 * Whether the great circle from a corridor's origin to its destination comes into a circle. Written out by
 * coordinates: it is asked for each of a million.
 */
export function meetsCircle(
  { vectors }: Pick<OwnCorridors, 'vectors'>,
  place: number,
  { middle: [mx, my, mz], radius }: SeenCircle,
): boolean {
  const at = place * 6;
  const [ax, ay, az] = [
    vectors[at] as number,
    vectors[at + 1] as number,
    vectors[at + 2] as number,
  ];
  const [bx, by, bz] = [
    vectors[at + 3] as number,
    vectors[at + 4] as number,
    vectors[at + 5] as number,
  ];
  const least = Math.cos(radius);
  if (ax * mx + ay * my + az * mz >= least || bx * mx + by * my + bz * mz >= least) return true;
  // The plane that both ends and the middle of the earth lie in, by the vector that stands on it.
  const [px, py, pz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
  const length = Math.sqrt(px * px + py * py + pz * pz);
  if (length < NO_PLANE) return false;
  if (Math.abs(px * mx + py * my + pz * mz) > Math.sin(radius) * length) return false;
  // The circle meets the whole great circle; its middle must lie between the two ends, too.
  const afterStart = (py * az - pz * ay) * mx + (pz * ax - px * az) * my + (px * ay - py * ax) * mz;
  const beforeEnd = (by * pz - bz * py) * mx + (bz * px - bx * pz) * my + (bx * py - by * px) * mz;
  return afterStart >= 0 && beforeEnd >= 0;
}
