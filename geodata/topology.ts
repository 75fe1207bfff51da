import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

export type AtlasTopology = Topology<Record<string, GeometryCollection>>;

/** The geometries of one object of a topology; an absent object has none. */
export function geometriesOf(topology: AtlasTopology, name: string): GeometryObject[] {
  return topology.objects[name]?.geometries ?? [];
}

export function idsOf(topology: AtlasTopology, name: string): string[] {
  return geometriesOf(topology, name).map(({ id }) => String(id));
}

/** The polygons of an object as GeoJSON, by id. */
export function polygonsOf(
  topology: AtlasTopology,
  name: string,
): Map<string, Feature<Polygon | MultiPolygon>> {
  const polygons = new Map<string, Feature<Polygon | MultiPolygon>>();
  for (const geometry of geometriesOf(topology, name)) {
    const id = String(geometry.id);
    if (geometry.type === 'Polygon') polygons.set(id, feature(topology, geometry));
    if (geometry.type === 'MultiPolygon') polygons.set(id, feature(topology, geometry));
  }
  return polygons;
}

/** Polygons as lists of rings, whether one or many. */
export function partsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The numbers of all arcs of a geometry, without their direction. */
export function arcsOf(geometry: GeometryObject): number[] {
  if (!('arcs' in geometry)) return [];
  const flat = (geometry.arcs as unknown[]).flat(Number.POSITIVE_INFINITY as 1) as number[];
  return flat.map((arc) => (arc < 0 ? ~arc : arc));
}

/** The borders of an object's units that a rule about the units on both sides picks, as lines. */
export function bordersOf(
  topology: AtlasTopology,
  name: string,
  isBorder: (a: GeometryObject, b: GeometryObject) => boolean,
): Position[][] {
  const object = topology.objects[name];
  return object ? mesh(topology, object, isBorder).coordinates : [];
}
