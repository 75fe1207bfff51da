import { type GeoProjection, geoDistance } from 'd3';
import type { FigureProjectionKind } from '../projections.ts';
import type { Rectangle } from './rectangle.ts';

const EARTH_RADIUS_KM = 6371.0088;
const STANDARD_PARALLELS = [25, 47] as const;
/** A step small enough that a parallel's arc and its chord on the map are one. */
const STEP_DEGREES = 0.01;

export interface ScaleBar {
  readonly km: number;
  readonly lengthPoints: number;
  /** The latitudes along which the bar is true. */
  readonly trueAt: readonly number[];
}

/** Points of the map for a kilometre along the parallel through a place (longitude, latitude). */
export function pointsPerKm(
  projection: GeoProjection,
  [longitude, latitude]: readonly [number, number],
): number {
  const west = projection([longitude - STEP_DEGREES, latitude]);
  const east = projection([longitude + STEP_DEGREES, latitude]);
  if (!west || !east) return Number.NaN;
  const apart = geoDistance(
    [longitude - STEP_DEGREES, latitude],
    [longitude + STEP_DEGREES, latitude],
  );
  return Math.hypot(east[0] - west[0], east[1] - west[1]) / (apart * EARTH_RADIUS_KM);
}

/** The longest of 1, 2 or 5 times a power of ten that is no longer than `mostKm`. */
function roundKm(mostKm: number): number {
  const power = 10 ** Math.floor(Math.log10(mostKm));
  return ([5, 2, 1].find((step) => step * power <= mostKm) ?? 1) * power;
}

/** The latitude in the middle of a map's frame, to a whole degree. */
function middleLatitude(projection: GeoProjection, frame: Rectangle): number {
  const middle = projection.invert?.([frame.x + frame.width / 2, frame.y + frame.height / 2]);
  return Math.round(middle?.[1] ?? 35);
}

/**
 * A bar for a map: true along the standard parallels where the whole country is drawn in Albers, and
 * elsewhere along the parallel in the middle of the frame. Null where the projection has no place there.
 */
export function scaleBarOf(
  kind: FigureProjectionKind,
  projection: GeoProjection,
  frame: Rectangle,
  isWholeCountry: boolean,
): ScaleBar | null {
  const trueAt =
    kind === 'albers' && isWholeCountry
      ? STANDARD_PARALLELS
      : ([middleLatitude(projection, frame)] as const);
  const longitude = -(projection.rotate()[0] ?? 0);
  const perKm = pointsPerKm(projection, [longitude, trueAt[0]]);
  if (!Number.isFinite(perKm) || perKm <= 0) return null;
  const km = roundKm((frame.width * 0.22) / perKm);
  return { km, lengthPoints: km * perKm, trueAt };
}
