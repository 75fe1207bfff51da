import { type GeoProjection, type GeoStreamWrapper, geoPath, geoTransform } from 'd3';
import type { Geometry } from 'geojson';
import type { MapGeometry } from '../loading/decode-topology.ts';
import type { ArcMark, Unit } from '../marks/marks.ts';
import { cropShape, type Window } from './crop-shape.ts';
import { INSET_SIZE, insetProjection } from './inset-place.ts';
import { type FigureProjectionKind, planeProjection } from './projections.ts';

/** SVG path data of everything that does not depend on the view, in pixels of the projection; each drawn when first asked for. */
export interface FigurePaths {
  readonly world: () => string | null;
  readonly provinceBorders: () => string;
  readonly prefectureBorders: () => string;
  readonly coast: () => string;
  readonly dashes: () => string;
  readonly undefinedBorder: () => string;
  /** Path of one unit, or null when its topology has not arrived. */
  readonly unit: (unit: Unit) => string | null;
  /** A line, kept by its id for as long as its positions stay. */
  readonly arc: (line: Pick<ArcMark, 'id' | 'path'>) => string;
  readonly point: (position: readonly [number, number]) => readonly [number, number] | null;
}

/** A position (longitude, latitude) to pixels, to a tenth; null where the projection has no point. */
export function pointProjector(projection: GeoProjection): FigurePaths['point'] {
  return (position) => {
    const at = projection([...position]);
    return at ? [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10] : null;
  };
}

/** A projection point by point: it neither cuts at the seam nor bends long lines, and takes two thirds of the time. */
function pointByPoint(projection: GeoProjection): GeoStreamWrapper {
  return geoTransform({
    point(x, y) {
      const at = projection([x, y]);
      if (at) this.stream.point(...at);
    },
  });
}

function shapeDrawer({ shapes, digits, window }: Drawing) {
  const toPath = geoPath(shapes).digits(digits);
  return (shape: Geometry) => {
    const path = toPath(window ? cropShape(shape, window) : shape) ?? '';
    // D3 adds it up from thousands of pieces, which V8 keeps apart until somebody reads the whole.
    path.charCodeAt(0);
    return path;
  };
}

/** Corridors stay where they are, but the lines of an analysis move with the clock and the filters. */
function isSamePath(a: ArcMark['path'], b: ArcMark['path']): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((at, index) => at[0] === b[index]?.[0] && at[1] === b[index]?.[1]))
  );
}

/** Draws single marks, each when it is first asked for. */
function drawMarkPaths(
  geometry: MapGeometry,
  { draw, drawCountry }: Record<'draw' | 'drawCountry', ReturnType<typeof shapeDrawer>>,
): Pick<FigurePaths, 'unit' | 'arc'> {
  const units = new Map<string, string | null>();
  const arcs = new Map<string, { readonly path: ArcMark['path']; readonly d: string }>();
  return {
    unit: ({ object, id }) => {
      const key = `${object}:${id}`;
      const known = units.get(key);
      if (known !== undefined) return known;
      const feature = geometry[object].get(id);
      const path = feature ? drawCountry(feature.geometry) : null;
      units.set(key, path);
      return path;
    },
    arc: ({ id, path }) => {
      const known = arcs.get(id);
      if (known && isSamePath(known.path, path)) return known.d;
      const d = draw({ type: 'LineString', coordinates: path.map((at) => [...at]) });
      arcs.set(id, { path, d });
      return d;
    },
  };
}

/** How finely a map is drawn: digits of a pixel or point, and what its shapes are drawn through. */
export interface Drawing {
  readonly digits: number;
  readonly shapes: GeoStreamWrapper;
  /** For the shapes of the country, whose points lie close and far from the seam of a projection. */
  readonly country?: GeoStreamWrapper;
  /** What is seen of the globe, where that is little. */
  readonly window?: Window;
}

/** Made when it is first asked for, and kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Draws the map's geometry through a projection, each part when it is first asked for. */
export function drawFigurePaths(
  geometry: MapGeometry,
  projection: GeoProjection,
  drawing: Drawing = { digits: 1, shapes: projection },
): FigurePaths {
  const draw = shapeDrawer(drawing);
  const drawCountry = shapeDrawer({ ...drawing, shapes: drawing.country ?? drawing.shapes });
  return {
    ...drawMarkPaths(geometry, { draw, drawCountry }),
    point: pointProjector(projection),
    world: once(() => {
      const { world } = geometry;
      return world && draw(world);
    }),
    provinceBorders: once(() => drawCountry(geometry.provinceBorders)),
    prefectureBorders: once(() => drawCountry(geometry.prefectureBorders)),
    coast: once(() => drawCountry(geometry.coast)),
    dashes: once(() => drawCountry(geometry.dashes)),
    undefinedBorder: once(() => drawCountry(geometry.undefinedBorder)),
  };
}

/** What the map is projected to: that of a projection, or of the inset in its full size. */
type Plane = FigureProjectionKind | 'inset';

function drawPlane(geometry: MapGeometry, plane: Plane): FigurePaths {
  if (plane !== 'inset') {
    const shapes = planeProjection(plane);
    return drawFigurePaths(geometry, shapes, { digits: 1, shapes, country: pointByPoint(shapes) });
  }
  const { width, height } = INSET_SIZE;
  const shapes = insetProjection(INSET_SIZE).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const corner = (x: number, y: number) => shapes.invert?.([x, y]) ?? [];
  const window = [corner(0, height), corner(width, 0)] as const;
  return drawFigurePaths(geometry, shapes, { digits: 1, shapes, window });
}

const planes = new WeakMap<MapGeometry, Map<Plane, FigurePaths>>();

function planesOf(geometry: MapGeometry): Map<Plane, FigurePaths> {
  const known = planes.get(geometry) ?? new Map<Plane, FigurePaths>();
  planes.set(geometry, known);
  return known;
}

/**
 * The shapes of the map on their plane: of a projection, or of the inset in its full size. Drawn once for
 * all figures of a geometry, since projecting them takes longer than all else that a change of size asks for.
 */
export function pathsOnPlane(geometry: MapGeometry, plane: Plane): FigurePaths {
  const known = planesOf(geometry);
  const paths = known.get(plane) ?? drawPlane(geometry, plane);
  known.set(plane, paths);
  return paths;
}

/** Paths of a picture that is drawn already; a province that it leaves out has none. */
export interface DrawnPaths {
  readonly provinces: ReadonlyMap<string, string>;
  readonly lines: Pick<Record<keyof FigurePaths, string>, LineName>;
}

type LineName = 'provinceBorders' | 'coast' | 'dashes' | 'undefinedBorder';

/** Takes over what has been drawn of a geometry elsewhere, on the same plane. */
export function adoptPaths(geometry: MapGeometry, plane: Plane, drawn: DrawnPaths): void {
  const paths = drawPlane(geometry, plane);
  const { provinceBorders, coast, dashes, undefinedBorder } = drawn.lines;
  planesOf(geometry).set(plane, {
    ...paths,
    unit: (unit) =>
      unit.object === 'provinces' ? (drawn.provinces.get(unit.id) ?? null) : paths.unit(unit),
    provinceBorders: () => provinceBorders,
    coast: () => coast,
    dashes: () => dashes,
    undefinedBorder: () => undefinedBorder,
  });
}

/**
 * Detailed shapes with the provinces and their lines as a picture has them that is drawn already, in Albers and in the
 * inset. From afar nobody could tell them from detailed ones, which would only have to be drawn.
 */
export function keepDrawn(detailed: MapGeometry, drawn: MapGeometry): MapGeometry {
  const kept: MapGeometry = Object.create(detailed);
  for (const plane of ['albers', 'inset'] as const) {
    const rest = pathsOnPlane(detailed, plane);
    const { unit, provinceBorders, coast, dashes, undefinedBorder } = pathsOnPlane(drawn, plane);
    planesOf(kept).set(plane, {
      ...rest,
      unit: (asked) => (asked.object === 'provinces' ? unit : rest.unit)(asked),
      provinceBorders,
      coast,
      dashes,
      undefinedBorder,
    });
  }
  return kept;
}
