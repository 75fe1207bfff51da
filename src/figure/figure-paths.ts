import { type GeoPermissibleObjects, type GeoProjection, type GeoStreamWrapper, geoPath } from 'd3';
import type { MapGeometry, UnitFeature } from '../loading/decode-topology.ts';
import type { ArcMark, Unit } from '../marks/marks.ts';
import { INSET_SIZE, insetProjection } from './inset-place.ts';
import { type FigureProjectionKind, planeProjection } from './projections.ts';

/** SVG path data of everything that does not depend on the view, in pixels of the projection. */
export interface FigurePaths {
  readonly world: string | null;
  readonly provinceBorders: string;
  /** Drawn when first asked for: only a close map shows them. */
  readonly prefectureBorders: () => string;
  readonly coast: string;
  readonly dashes: string;
  readonly undefinedBorder: string;
  /** Path of one unit, or null when its topology has not arrived. */
  readonly unit: (unit: Unit) => string | null;
  readonly arc: (mark: ArcMark) => string;
  readonly point: (position: readonly [number, number]) => readonly [number, number] | null;
}

/** A position (longitude, latitude) to pixels, to a tenth; null where the projection has no point. */
export function pointProjector(projection: GeoProjection): FigurePaths['point'] {
  return (position) => {
    const at = projection([...position]);
    return at ? [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10] : null;
  };
}

function shapeDrawer(projection: GeoStreamWrapper, digits: number) {
  const toPath = geoPath(projection).digits(digits);
  return (shape: GeoPermissibleObjects | null) => (shape ? (toPath(shape) ?? '') : '');
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
  draw: ReturnType<typeof shapeDrawer>,
): Pick<FigurePaths, 'unit' | 'arc'> {
  const units = new Map<UnitFeature, string>();
  const arcs = new Map<string, { readonly path: ArcMark['path']; readonly d: string }>();
  const unitPath = (unit: UnitFeature) => {
    const known = units.get(unit);
    const path = known ?? draw(unit);
    if (known === undefined) units.set(unit, path);
    return path;
  };
  return {
    unit: ({ object, id }) => {
      const feature = geometry[object].get(id);
      return feature ? unitPath(feature) : null;
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
}

/** Draws the map's geometry through a projection. */
export function drawFigurePaths(
  geometry: MapGeometry,
  projection: GeoProjection,
  drawing: Drawing = { digits: 1, shapes: projection },
): FigurePaths {
  const draw = shapeDrawer(drawing.shapes, drawing.digits);
  let prefectureBorders: string | null = null;
  return {
    ...drawMarkPaths(geometry, draw),
    point: pointProjector(projection),
    world: geometry.world ? draw(geometry.world) : null,
    provinceBorders: draw(geometry.provinceBorders),
    prefectureBorders: () => {
      prefectureBorders ??= draw(geometry.prefectureBorders);
      return prefectureBorders;
    },
    coast: draw(geometry.coast),
    dashes: draw(geometry.dashes),
    undefinedBorder: draw(geometry.undefinedBorder),
  };
}

function drawPlane(geometry: MapGeometry, plane: FigureProjectionKind | 'inset'): FigurePaths {
  if (plane !== 'inset') return drawFigurePaths(geometry, planeProjection(plane));
  const { width, height } = INSET_SIZE;
  const clipped = insetProjection(INSET_SIZE).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return drawFigurePaths(geometry, clipped);
}

const planes = new WeakMap<MapGeometry, Map<string, FigurePaths>>();

/**
 * The shapes of the map on their plane: of a projection, or of the inset in its full size. Drawn once for
 * all figures of a geometry, since projecting them takes longer than all else that a change of size asks for.
 */
export function pathsOnPlane(
  geometry: MapGeometry,
  plane: FigureProjectionKind | 'inset',
): FigurePaths {
  const known = planes.get(geometry) ?? new Map<string, FigurePaths>();
  planes.set(geometry, known);
  const paths = known.get(plane) ?? drawPlane(geometry, plane);
  known.set(plane, paths);
  return paths;
}
