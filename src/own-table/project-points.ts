import { geoConicEqualAreaRaw, geoMercatorRaw } from 'd3';

const RADIANS = Math.PI / 180;
/** As the atlas's figure has them: parallels 25° and 47°, middle 105° E. */
const PARALLELS = [25 * RADIANS, 47 * RADIANS] as const;
const MIDDLE = 105;

export type ProjectionKind = 'albers' | 'mercator';

/**
 * Positions (longitude and latitude in turn, degrees) in the raw projection: x and y in turn, radians, y up.
 * A fitted figure is this times its scale plus its place, so that fitting projects nothing again.
 */
export function projectPoints(positions: Float32Array, kind: ProjectionKind): Float32Array {
  const raw = kind === 'albers' ? geoConicEqualAreaRaw(...PARALLELS) : geoMercatorRaw;
  const projected = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    const shifted = (positions[i] as number) - MIDDLE;
    const longitude =
      (shifted > 180 ? shifted - 360 : shifted < -180 ? shifted + 360 : shifted) * RADIANS;
    const latitude = (positions[i + 1] as number) * RADIANS;
    const [x, y] = raw(longitude, latitude);
    projected[i] = x;
    projected[i + 1] = y;
  }
  return projected;
}
