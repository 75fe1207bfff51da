import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/**
 * World land comes as drawn on a sphere: its rings cross ±180° with a jump and run around the pole.
 * MapLibre's tiles are flat, and take longitudes past ±180° for the world's next copy, so each line
 * is carried on past the edge, and a ring that goes around the South Pole is closed along it.
 */
export function unwrapCollection(collection: FeatureCollection): FeatureCollection {
  return { type: 'FeatureCollection', features: collection.features.flatMap(unwrapFeature) };
}

/** One feature for each polygon: a feature holds at most 65,535 vertices, and the globe adds many. */
function unwrapFeature({ geometry, properties }: Feature): Feature[] {
  return splitGeometry(geometry).map((part) => ({ type: 'Feature', properties, geometry: part }));
}

function splitGeometry(geometry: Geometry): Geometry[] {
  switch (geometry.type) {
    case 'MultiPolygon':
      return geometry.coordinates.map(unwrapPolygon);
    case 'Polygon':
      return [unwrapPolygon(geometry.coordinates)];
    case 'MultiLineString':
      return [{ type: 'MultiLineString', coordinates: geometry.coordinates.map(unwrapLine) }];
    default:
      return [geometry];
  }
}

function unwrapPolygon(rings: readonly Position[][]): Geometry {
  return { type: 'Polygon', coordinates: rings.map((ring) => closeAtPole(unwrapLine(ring))) };
}

function unwrapLine(line: readonly Position[]): Position[] {
  let turns = 0;
  let before: number | undefined;
  return line.map(([longitude = 0, latitude = 0]) => {
    if (before !== undefined) turns -= Math.round((longitude - before) / 360);
    before = longitude;
    return [longitude + 360 * turns, latitude];
  });
}

function closeAtPole(ring: Position[]): Position[] {
  const [start] = ring;
  const end = ring.at(-1);
  if (!start || !end || start[0] === end[0]) return ring;
  return [...ring, [end[0] ?? 0, -90], [start[0] ?? 0, -90], start];
}
