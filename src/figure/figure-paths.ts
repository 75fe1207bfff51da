import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3';
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
export function pointProjector(projection: GeoProjection): FigurePaths['point'] {
  return (position) => {
    const at = projection([...position]);
    return at ? [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10] : null;
  };
}

/** The paths of single marks: each is drawn when it is first asked for. */
export type MarkPaths = Pick<FigurePaths, 'unit' | 'arc' | 'point'>;

function shapeDrawer(projection: GeoProjection) {
  const toPath = geoPath(projection).digits(1);
  return (shape: GeoPermissibleObjects | null) => (shape ? (toPath(shape) ?? '') : '');
}

/** Draws marks through a projection, and nothing before it is asked for. */
export function drawMarkPaths(geometry: MapGeometry, projection: GeoProjection): MarkPaths {
  const draw = shapeDrawer(projection);
  const units = new Map<UnitFeature, string>();
  const arcs = new Map<string, string>();
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
    arc: (mark) => {
      const known = arcs.get(mark.id);
      const path =
        known ?? draw({ type: 'LineString', coordinates: mark.path.map((at) => [...at]) });
      if (known === undefined) arcs.set(mark.id, path);
      return path;
    },
    point: pointProjector(projection),
  };
}

/** Draws the map's geometry through a projection. */
export function drawFigurePaths(geometry: MapGeometry, projection: GeoProjection): FigurePaths {
  const draw = shapeDrawer(projection);
  let prefectureBorders: string | null = null;
  return {
    ...drawMarkPaths(geometry, projection),
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
