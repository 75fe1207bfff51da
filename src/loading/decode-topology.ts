import type {
  Feature,
  GeoJsonProperties,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type UnitFeature = Feature<Polygon | MultiPolygon, GeoJsonProperties>;
type UnitMap = ReadonlyMap<string, UnitFeature>;

/** The shapes of the map, WGS 84 longitude and latitude, exterior rings clockwise on the sphere. */
export interface MapGeometry {
  readonly provinces: UnitMap;
  /** Empty until the detailed topology has arrived. */
  readonly prefectures: UnitMap;
  readonly counties: UnitMap;
  readonly provinceBorders: MultiLineString;
  /** Empty until the detailed topology has arrived. */
  readonly prefectureBorders: MultiLineString;
  readonly coast: MultiLineString;
  /** The ten dashes of the South China Sea, and the stretch of border that is not yet settled. */
  readonly dashes: Geometry;
  readonly undefinedBorder: Geometry;
  /** Land of the whole globe without borders; absent until it has arrived. */
  readonly world: Geometry | null;
}

function collection(topology: Topology, name: string): GeometryCollection | null {
  const object = topology.objects[name];
  return object?.type === 'GeometryCollection' ? (object as GeometryCollection) : null;
}

function unitsOf(topology: Topology, name: string): UnitMap {
  const object = collection(topology, name);
  if (!object) return new Map();
  const features = feature(topology, object).features as UnitFeature[];
  return new Map(features.map((unit) => [String(unit.id ?? ''), unit]));
}

function linesOf(topology: Topology, name: string): Geometry {
  const object = topology.objects[name];
  return object
    ? mesh(topology, object as Parameters<typeof mesh>[1])
    : { type: 'GeometryCollection', geometries: [] };
}

/** Reads the topology files of `public/geodata`; objects that a file does not hold come out empty. */
export function decodeTopology(china: Topology, world: Topology | null): MapGeometry {
  const provinces: GeometryCollection = collection(china, 'provinces') ?? {
    type: 'GeometryCollection',
    geometries: [],
  };
  const landObject = world ? Object.values(world.objects)[0] : undefined;
  const land = world && landObject ? feature(world, landObject) : null;
  return {
    provinces: unitsOf(china, 'provinces'),
    prefectures: unitsOf(china, 'prefectures'),
    counties: unitsOf(china, 'counties'),
    provinceBorders: mesh(china, provinces, (a, b) => a !== b),
    prefectureBorders: mesh(
      china,
      collection(china, 'prefectures') ?? { type: 'GeometryCollection', geometries: [] },
      (a, b) => a !== b,
    ),
    coast: mesh(china, provinces, (a, b) => a === b),
    dashes: linesOf(china, 'dashes'),
    undefinedBorder: linesOf(china, 'undefined'),
    world: land
      ? land.type === 'Feature'
        ? land.geometry
        : { type: 'GeometryCollection', geometries: land.features.map((part) => part.geometry) }
      : null,
  };
}
