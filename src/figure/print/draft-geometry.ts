import type { Geometry, Position } from 'geojson';
import type { MapGeometry, UnitFeature } from '../../loading/decode-topology.ts';

/** Nearer points are one on a preview of the whole country. */
const LEAST_DEGREES = 0.3;

function thinLine(line: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const at of line) {
    const last = kept.at(-1);
    const isFar =
      !last ||
      Math.abs((at[0] ?? 0) - (last[0] ?? 0)) + Math.abs((at[1] ?? 0) - (last[1] ?? 0)) >=
        LEAST_DEGREES;
    if (isFar) kept.push(at);
  }
  const end = line.at(-1);
  if (end && kept.at(-1) !== end) kept.push(end);
  return kept;
}

/** Rings that are too small to be a shape any more are left out: a sketch is no map. */
function thinRings(rings: readonly Position[][]): Position[][] {
  return rings.map(thinLine).filter((ring) => ring.length > 3);
}

function thinShape<Shape extends Geometry>(shape: Shape): Shape {
  switch (shape.type) {
    case 'MultiLineString':
      return { ...shape, coordinates: shape.coordinates.map(thinLine) };
    case 'Polygon':
      return { ...shape, coordinates: thinRings(shape.coordinates) };
    case 'MultiPolygon':
      return {
        ...shape,
        coordinates: shape.coordinates.map(thinRings).filter((rings) => rings.length > 0),
      };
    default:
      return shape;
  }
}

/**
 * The shapes of provinces with a point every third of a degree or so, without prefectures, counties and
 * the world: what can be drawn at once, before the figure itself has been.
 */
export function draftGeometry(geometry: MapGeometry): MapGeometry {
  const nothing = { type: 'MultiLineString' as const, coordinates: [] };
  const provinces = new Map(
    [...geometry.provinces].map(
      ([id, unit]) => [id, { ...unit, geometry: thinShape(unit.geometry) } as UnitFeature] as const,
    ),
  );
  return {
    provinces,
    prefectures: new Map(),
    counties: new Map(),
    provinceBorders: thinShape(geometry.provinceBorders),
    prefectureBorders: nothing,
    coast: thinShape(geometry.coast),
    dashes: geometry.dashes,
    undefinedBorder: geometry.undefinedBorder,
    world: null,
  };
}
