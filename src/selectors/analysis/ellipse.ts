import { mean, sum } from 'd3';
import type { Position } from '../../domain/dataset.ts';
import { equalAreaPlane, type PlanePoint } from './equal-area-plane.ts';

const RADIANS = Math.PI / 180;
const OUTLINE_POINTS = 72;

/** The centre of gravity on the sphere: the mean of the unit vectors, brought back to the surface. */
export function sphericalCentre(positions: readonly Position[]): Position | null {
  const average = (part: (longitude: number, latitude: number) => number) =>
    mean(positions, ([longitude, latitude]) => part(longitude * RADIANS, latitude * RADIANS)) ?? 0;
  const x = average((longitude, latitude) => Math.cos(latitude) * Math.cos(longitude));
  const y = average((longitude, latitude) => Math.cos(latitude) * Math.sin(longitude));
  const z = average((_, latitude) => Math.sin(latitude));
  // Points that balance out all around the globe have no centre.
  if (Math.hypot(x, y, z) < 1e-12) return null;
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

export interface Ellipse {
  readonly centre: Position;
  readonly semiMajorKm: number;
  readonly semiMinorKm: number;
  /** Course of the long axis, degrees clockwise from north, 0 to 180. */
  readonly bearing: number;
  readonly areaKm2: number;
  /** Share of the points that lie inside. */
  readonly shareInside: number;
  /** Its outline, first and last the same. */
  readonly outline: readonly Position[];
}

export interface PlaneEllipse {
  readonly semiMajor: number;
  readonly semiMinor: number;
  /** Angle of the long axis, radians anticlockwise from the x axis. */
  readonly angle: number;
}

/**
 * The standard deviational ellipse of points around the origin, in CrimeStat's form: Yuill's axes times
 * √2, with n − 2 degrees of freedom. Null below three points. Source: Yuill (1971), Geografiska Annaler
 * B 53: 28–39; Levine, CrimeStat, chapter 4.
 */
export function planeEllipse(points: readonly PlanePoint[]): PlaneEllipse | null {
  const n = points.length;
  if (n < 3) return null;
  const xx = sum(points, ([x]) => x * x);
  const yy = sum(points, ([, y]) => y * y);
  const xy = sum(points, ([x, y]) => x * y);
  // The sums of squares along the axes are the eigenvalues of [[xx, xy], [xy, yy]].
  const middle = (xx + yy) / 2;
  const spread = Math.hypot((xx - yy) / 2, xy);
  const axis = (sumOfSquares: number) => Math.sqrt((2 * Math.max(0, sumOfSquares)) / (n - 2));
  return {
    semiMajor: axis(middle + spread),
    semiMinor: axis(middle - spread),
    angle: Math.atan2(2 * xy, xx - yy) / 2,
  };
}

/** The ellipse of positions on the globe, in the equal-area plane around their centre of gravity. */
export function ellipseOf(positions: readonly Position[]): Ellipse | null {
  const centre = sphericalCentre(positions);
  if (!centre) return null;
  const { toPlane, toGlobe } = equalAreaPlane(centre);
  const points = positions.map(toPlane);
  // The plane's own mean lies within a few kilometres of the sphere's centre; deviations are from it.
  const origin = [mean(points, ([x]) => x) ?? 0, mean(points, ([, y]) => y) ?? 0] as const;
  const deviations = points.map(([x, y]) => [x - origin[0], y - origin[1]] as const);
  const plane = planeEllipse(deviations);
  if (!plane) return null;
  const { semiMajor, semiMinor, angle } = plane;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const isInside = ([x, y]: PlanePoint) =>
    ((x * cosine + y * sine) / semiMajor) ** 2 + ((y * cosine - x * sine) / semiMinor) ** 2 <= 1;
  const at = (turn: number): Position => {
    const [along, across] = [semiMajor * Math.cos(turn), semiMinor * Math.sin(turn)];
    return toGlobe([
      origin[0] + along * cosine - across * sine,
      origin[1] + along * sine + across * cosine,
    ]);
  };
  return {
    centre,
    semiMajorKm: semiMajor,
    semiMinorKm: semiMinor,
    bearing: (90 - angle / RADIANS + 360) % 180,
    areaKm2: Math.PI * semiMajor * semiMinor,
    shareInside: deviations.filter(isInside).length / deviations.length,
    outline: Array.from({ length: OUTLINE_POINTS + 1 }, (_, place) =>
      at((place % OUTLINE_POINTS) * ((2 * Math.PI) / OUTLINE_POINTS)),
    ),
  };
}
