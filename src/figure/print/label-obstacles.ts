import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { FigurePaths } from '../figure-paths.ts';
import { boxOfDegree, type Graticule } from './graticule.ts';
import type { PrintLayout } from './layout-print-figure.ts';
import { furnitureOf } from './print-furniture-boxes.ts';
import type { PlacedPoint } from './print-points.tsx';
import { SMALLEST_TEXT_POINTS } from './print-units.ts';
import type { Rectangle } from './rectangle.ts';
import { REQUIRED_PLACES } from './required-places.ts';
import { textWidth } from './text-width.ts';

const DASH_PIECES = 6;

function squareAround(x: number, y: number, reach: number): Rectangle {
  return { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 };
}

/** The dashes of the South China Sea, piece by piece, so that a slanting one takes no more room than it has. */
function dashBoxes(geometry: MapGeometry, project: FigurePaths['point']): readonly Rectangle[] {
  const { dashes } = geometry;
  const lines = dashes.type === 'MultiLineString' ? dashes.coordinates : [];
  return lines.flatMap((line) => {
    const points = line.flatMap(([longitude = 0, latitude = 0]) => {
      const at = project([longitude, latitude]);
      return at ? [at] : [];
    });
    return points.slice(1).flatMap((to, place) => {
      const from = points[place] ?? to;
      return Array.from({ length: DASH_PIECES }, (_, piece) => {
        const share = piece / (DASH_PIECES - 1);
        const x = from[0] + (to[0] - from[0]) * share;
        const y = from[1] + (to[1] - from[1]) * share;
        return squareAround(x, y, 0.6);
      });
    });
  });
}

/** What no name on the map may cover: points and their numbers, islets, dashes, degrees, furniture. */
export function labelObstacles(
  layout: PrintLayout,
  geometry: MapGeometry,
  points: readonly PlacedPoint[],
  project: FigurePaths['point'],
  graticule: Graticule | null,
): readonly Rectangle[] {
  const symbols = points.flatMap(({ mark, x, y, radius, badgePoints: size }) => {
    // A reader's points may be thousands; names stand over them, with their rims.
    if (mark.symbol === 'ring' || mark.layer === 'own') return [];
    const symbol = squareAround(x, y, radius);
    if (mark.badge === null || mark.layer === 'destinations') return [symbol];
    const width = textWidth(mark.badge, size);
    const badge = { x: x + radius * 0.8, y: y - radius * 0.5 - size * 0.8, width, height: size };
    return [symbol, badge];
  });
  const islets = REQUIRED_PLACES.flatMap(({ position }) => {
    const at = project(position);
    return at ? [squareAround(at[0], at[1], 0.8)] : [];
  });
  const degrees = (graticule?.labels ?? []).map((label) =>
    boxOfDegree(label, SMALLEST_TEXT_POINTS),
  );
  return [
    ...furnitureOf(layout),
    ...islets,
    ...dashBoxes(geometry, project),
    ...degrees,
    ...symbols,
  ];
}
