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

/** Draws the map's geometry through a projection; unit paths are made when first asked for. */
export function drawFigurePaths(geometry: MapGeometry, projection: GeoProjection): FigurePaths {
  const toPath = geoPath(projection).digits(1);
  const draw = (shape: GeoPermissibleObjects | null) => (shape ? (toPath(shape) ?? '') : '');
  const units = new Map<UnitFeature, string>();
  const arcs = new Map<string, string>();
  let prefectureBorders: string | null = null;
  const unitPath = (unit: UnitFeature) => {
    const known = units.get(unit);
    const path = known ?? draw(unit);
    if (known === undefined) units.set(unit, path);
    return path;
  };
  return {
    world: geometry.world ? draw(geometry.world) : null,
    provinceBorders: draw(geometry.provinceBorders),
    prefectureBorders: () => {
      prefectureBorders ??= draw(geometry.prefectureBorders);
      return prefectureBorders;
    },
    coast: draw(geometry.coast),
    dashes: draw(geometry.dashes),
    undefinedBorder: draw(geometry.undefinedBorder),
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
