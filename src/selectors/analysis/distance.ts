import { geoDistance, geoRotation } from 'd3';
import type { Place, Position } from '../../domain/dataset.ts';

/** The mean radius of the Earth (IUGG), so that a radian of a great circle is this many kilometres. */
export const EARTH_RADIUS_KM = 6371.0088;

export function positionOf(place: Place): Position {
  return [place.longitude, place.latitude];
}

/** Length of the great circle between two positions. */
export function greatCircleKm(from: Position, to: Position): number {
  return geoDistance([...from], [...to]) * EARTH_RADIUS_KM;
}

/** The course at the start of the great circle, degrees clockwise from north, 0 to 360. */
export function initialBearing(from: Position, to: Position): number {
  // Seen from a globe turned so that the start lies at longitude 0, only the end's place matters.
  const [longitude, latitude] = geoRotation([-from[0], 0])([...to]);
  const radians = Math.PI / 180;
  const [here, there] = [from[1] * radians, latitude * radians];
  const east = Math.sin(longitude * radians) * Math.cos(there);
  const north =
    Math.cos(here) * Math.sin(there) -
    Math.sin(here) * Math.cos(there) * Math.cos(longitude * radians);
  return (Math.atan2(east, north) / radians + 360) % 360;
}

export interface Nearest<T> {
  readonly thing: T;
  readonly distanceKm: number;
}

type Vector = readonly [x: number, y: number, z: number];

function vectorOf([longitude, latitude]: Position): Vector {
  const radians = Math.PI / 180;
  const [turn, height] = [longitude * radians, latitude * radians];
  return [Math.cos(height) * Math.cos(turn), Math.cos(height) * Math.sin(turn), Math.sin(height)];
}

/**
 * Finds the nearest of several things; null where there is none, the first among equals. What is
 * nearest on the sphere is nearest in a straight line through it, which costs no trigonometry.
 */
export function nearestFinder<T>(
  things: readonly T[],
  positionOfThing: (thing: T) => Position,
): (from: Position) => Nearest<T> | null {
  const known = things.map((thing) => ({ thing, at: vectorOf(positionOfThing(thing)) }));
  return (from) => {
    const [x, y, z] = vectorOf(from);
    let nearest: T | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const { thing, at } of known) {
      const closeness = x * at[0] + y * at[1] + z * at[2];
      if (closeness <= most) continue;
      [nearest, most] = [thing, closeness];
    }
    if (nearest === null) return null;
    return { thing: nearest, distanceKm: greatCircleKm(from, positionOfThing(nearest)) };
  };
}
