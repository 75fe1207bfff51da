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

/** Units by their codes. */
export interface Units extends Iterable<readonly [code: string, unit: UnitFeature]> {
  readonly get: (code: string) => UnitFeature | undefined;
}

/**
 * The shapes of the map, WGS 84 longitude and latitude, exterior rings clockwise on the sphere. Each is
 * made when it is asked for and kept by nobody: a topology is a third of the shapes that it stands for.
 */
export interface MapGeometry {
  readonly provinces: Units;
  /** Empty until the detailed topology has arrived. */
  readonly prefectures: Units;
  readonly counties: Units;
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

/** An object that a file does not hold, as what is drawn of it. */
const NONE: { type: 'GeometryCollection'; geometries: never[] } = {
  type: 'GeometryCollection',
  geometries: [],
};

function collection(topology: Topology, name: string): GeometryCollection | null {
  const object = topology.objects[name];
  return object?.type === 'GeometryCollection' ? (object as GeometryCollection) : null;
}

function unitsOf(topology: Topology, name: string): Units {
  const objects = new Map(
    collection(topology, name)?.geometries.map((object) => [String(object.id ?? ''), object]),
  );
  const get = (code: string) => {
    const object = objects.get(code);
    return object && (feature(topology, object) as UnitFeature);
  };
  return {
    get,
    *[Symbol.iterator]() {
      for (const code of objects.keys()) yield [code, get(code) as UnitFeature] as const;
    },
  };
}

function linesOf(topology: Topology, name: string): Geometry {
  const object = topology.objects[name];
  return object ? mesh(topology, object as Parameters<typeof mesh>[1]) : NONE;
}

function landOf(world: Topology): Geometry | null {
  const [object] = Object.values(world.objects);
  const land = object && feature(world, object);
  if (!land) return null;
  return land.type === 'Feature'
    ? land.geometry
    : { type: 'GeometryCollection', geometries: land.features.map((part) => part.geometry) };
}

/** Reads the topology files of `public/geodata`; objects that a file does not hold come out empty. */
export function decodeTopology(china: Topology, world: Topology | null): MapGeometry {
  const provinces = collection(china, 'provinces') ?? NONE;
  const prefectures = collection(china, 'prefectures') ?? NONE;
  return {
    provinces: unitsOf(china, 'provinces'),
    prefectures: unitsOf(china, 'prefectures'),
    counties: unitsOf(china, 'counties'),
    get provinceBorders() {
      return mesh(china, provinces, (a, b) => a !== b);
    },
    get prefectureBorders() {
      return mesh(china, prefectures, (a, b) => a !== b);
    },
    get coast() {
      return mesh(china, provinces, (a, b) => a === b);
    },
    get dashes() {
      return linesOf(china, 'dashes');
    },
    get undefinedBorder() {
      return linesOf(china, 'undefined');
    },
    get world() {
      return world && landOf(world);
    },
  };
}
