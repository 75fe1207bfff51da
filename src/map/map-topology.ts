import type { Feature, FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Unit } from '../marks/marks.ts';
import { unwrapCollection } from './antimeridian.ts';

/** Decoded topologies. `china` has provinces, prefectures, counties, dashes, undefined; `world` has land. */
export interface MapTopology {
  readonly china: Topology;
  readonly world: Topology;
  /** All counties, where a person's table needs them; `china` has only those of the atlas's own places. */
  readonly counties?: Topology;
}

/** The lines and polygons that every view shows, as GeoJSON (WGS 84, longitude first). */
export interface Geography {
  readonly world: FeatureCollection;
  readonly worldCoast: FeatureCollection;
  readonly provinces: FeatureCollection;
  readonly outline: FeatureCollection;
  readonly provinceBorders: FeatureCollection;
  readonly prefectureBorders: FeatureCollection;
  readonly dashes: FeatureCollection;
  readonly undefinedBorder: FeatureCollection;
}

export const EMPTY_COLLECTION: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Feature state is keyed by numbers; adcodes are six digits without a leading zero. */
export function decodeUnits(china: Topology, object: Unit['object']): FeatureCollection {
  const collection = readObject(china, object);
  const features = collection.features.map((unit) => ({ ...unit, id: Number(unit.id) }));
  return { type: 'FeatureCollection', features };
}

export function buildGeography({ china, world }: MapTopology): Geography {
  return {
    world: unwrapCollection(readObject(world, 'land')),
    // As lines: the outlines of polygons would also draw the edges of the globe's tiles.
    worldCoast: unwrapCollection(readMesh(world, 'land', () => true)),
    provinces: decodeUnits(china, 'provinces'),
    outline: readMesh(china, 'provinces', (a, b) => a === b),
    provinceBorders: readMesh(china, 'provinces', (a, b) => a !== b),
    prefectureBorders: readMesh(china, 'prefectures', isInsideProvince),
    dashes: readObject(china, 'dashes'),
    undefinedBorder: readObject(china, 'undefined'),
  };
}

/** The rings of one unit's shape, each closed; empty for a unit that the topology does not have. */
export function outlinesOfUnit({ china }: MapTopology, { object, id }: Unit): [number, number][][] {
  const shape = readObject(china, object).features.find((unit) => String(unit.id) === id)?.geometry;
  if (shape?.type === 'Polygon') return shape.coordinates as [number, number][][];
  return shape?.type === 'MultiPolygon' ? (shape.coordinates.flat() as [number, number][][]) : [];
}

/** Province borders are drawn by themselves, so a border of prefectures counts within one province only. */
function isInsideProvince(a: GeometryObject, b: GeometryObject): boolean {
  return a !== b && String(a.id).slice(0, 2) === String(b.id).slice(0, 2);
}

function readObject(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  if (!object) return EMPTY_COLLECTION;
  const decoded: Feature | FeatureCollection = feature(topology, object);
  if (decoded.type === 'FeatureCollection') return decoded;
  return { type: 'FeatureCollection', features: [decoded] };
}

function readMesh(
  topology: Topology,
  name: string,
  filter: (a: GeometryObject, b: GeometryObject) => boolean,
): FeatureCollection {
  const object = topology.objects[name];
  if (!object) return EMPTY_COLLECTION;
  // A topology's properties may be null, which the types of `mesh` overlook.
  const geometry = mesh(topology, object as GeometryObject, filter);
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}
