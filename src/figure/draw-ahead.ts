import type { MapGeometry } from '../loading/decode-topology.ts';
import type { AreaMark } from '../marks/marks.ts';
import { pathsOnPlane } from './figure-paths.ts';
import type { FigureProjectionKind } from './projections.ts';

/** Draws the shapes that a figure is about to show, so that it then finds them drawn; a part at each step. */
export function* drawAhead(
  geometry: MapGeometry,
  projection: FigureProjectionKind,
  areas: readonly AreaMark[],
): Generator<void, void> {
  const planes = projection === 'albers' ? (['albers', 'inset'] as const) : [projection];
  for (const plane of planes) {
    const paths = pathsOnPlane(geometry, plane);
    const { world, provinceBorders, coast, dashes, undefinedBorder } = paths;
    for (const draw of [world, provinceBorders, coast, dashes, undefinedBorder]) {
      draw();
      yield;
    }
    for (const { unit } of areas) {
      paths.unit(unit);
      yield;
    }
  }
}
