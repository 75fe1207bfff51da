import { type GeoPermissibleObjects, type GeoProjection, type GeoStreamWrapper, geoPath } from 'd3';
import type { MapGeometry, UnitFeature } from '../loading/decode-topology.ts';
import type { ArcMark, Unit } from '../marks/marks.ts';

/** SVG path data of everything that does not depend on the view, in fitted pixels. */
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

/** A position (longitude, latitude) to fitted pixels, to a tenth; null where the projection has no point. */
function pointProjector(projection: GeoProjection): FigurePaths['point'] {
  return (position) => {
    const at = projection([...position]);
    return at ? [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10] : null;
  };
}

/** The paths of single marks: each is drawn when it is first asked for. */
export type MarkPaths = Pick<FigurePaths, 'unit' | 'arc' | 'point'>;

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

/** Draws marks through a projection, and nothing before it is asked for. */
export function drawMarkPaths(
  geometry: MapGeometry,
  projection: GeoProjection,
  drawing: Drawing = { digits: 1, shapes: projection },
): MarkPaths {
  const draw = shapeDrawer(drawing.shapes, drawing.digits);
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
    point: pointProjector(projection),
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
    ...drawMarkPaths(geometry, projection, drawing),
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
