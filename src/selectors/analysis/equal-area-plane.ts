import { geoAzimuthalEqualArea } from 'd3';
import type { Position } from '../../domain/dataset.ts';
import { EARTH_RADIUS_KM } from './distance.ts';

/** Kilometres east and north of the centre of a plane. */
export type PlanePoint = readonly [east: number, north: number];

export interface EqualAreaPlane {
  readonly toPlane: (position: Position) => PlanePoint;
  readonly toGlobe: (point: PlanePoint) => Position;
}

/** Lambert's azimuthal equal-area projection around a centre. */
export function equalAreaPlane([longitude, latitude]: Position): EqualAreaPlane {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0]);
  return {
    toPlane: (position) => {
      const [x, y] = projection([...position]) ?? [0, 0];
      return [x, -y];
    },
    toGlobe: ([east, north]) => projection.invert?.([east, -north]) ?? [0, 0],
  };
}
