import type { Geometry, Position } from 'geojson';

/** Degrees, longitude before latitude. */
export type Window = readonly [southWest: readonly number[], northEast: readonly number[]];

/** Whether positions may have something between them in a window; true for some that do not. */
function comesNear(positions: readonly Position[], [low, high]: Window): boolean {
  return [0, 1].every((axis) => {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const position of positions) {
      const value = position[axis] as number;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    return most >= (low[axis] as number) && least <= (high[axis] as number);
  });
}

const hasParts = (ring: readonly Position[] | undefined, window: Window) =>
  ring !== undefined && comesNear(ring, window);

/** What of a shape may be seen in a window: whole polygons and lines, so that what is seen stays as it is. */
export function cropShape(shape: Geometry, window: Window): Geometry {
  switch (shape.type) {
    case 'GeometryCollection':
      return { ...shape, geometries: shape.geometries.map((part) => cropShape(part, window)) };
    case 'MultiPolygon': {
      const coordinates = shape.coordinates.filter(([outer]) => hasParts(outer, window));
      return { ...shape, coordinates };
    }
    case 'Polygon':
      return hasParts(shape.coordinates[0], window) ? shape : { ...shape, coordinates: [] };
    case 'MultiLineString':
      return { ...shape, coordinates: shape.coordinates.filter((line) => hasParts(line, window)) };
    default:
      return shape;
  }
}
