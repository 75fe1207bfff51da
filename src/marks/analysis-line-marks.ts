import { analyseCoverage } from '../selectors/analysis/coverage.ts';
import { positionOf } from '../selectors/analysis/distance.ts';
import { analyseReach } from '../selectors/analysis/reach.ts';
import { selectionOfPlace } from '../selectors/selection-of-place.ts';
import { type AnalysisMarks, line, type Pen, point, wholeKm } from './analysis-pen.ts';
import { greatCirclePath } from './great-circle-path.ts';
import { DASHED } from './line-dashes.ts';
import { INK_COLOURS } from './palettes.ts';

/** A line from each place with belts outside every zone to the nearest zone, and a ring around the place. */
export function coverageMarks(pen: Pen): AnalysisMarks {
  const { index, view, words, say, accent } = pen;
  const outside = analyseCoverage(index, view).belts.flatMap(({ place, nearest }) => {
    if (!nearest) return [];
    const { zone, place: zonePlace } = nearest.zone;
    const km = wholeKm(pen, nearest.distanceKm);
    const title = say.coverage.line(words.nameOf(place), words.nameOf(zone), km);
    return { place, title, path: greatCirclePath([positionOf(place), positionOf(zonePlace)]) };
  });
  // Belts of one place share its line.
  const rows = [...new Map(outside.map((row) => [row.place.id, row])).values()];
  return {
    areas: [],
    arcs: rows.map(({ place, title, path }) =>
      line(`coverage-${place.id}`, path, title, { stroke: accent, dash: DASHED }),
    ),
    points: rows.map(({ place, title }) =>
      point(`uncovered-${place.id}`, positionOf(place), title, {
        layer: 'belts',
        symbol: 'ring',
        radiusPixels: 8,
        stroke: accent,
        strokeWidthPixels: 2,
        target: { kind: 'belts', id: place.id },
      }),
    ),
    labels: [],
  };
}

/** A line from each zone to the nearest hub for goods, and a diamond at each hub. */
export function reachMarks(pen: Pen): AnalysisMarks {
  const { index, view, words, say, accent } = pen;
  const { zones } = analyseReach(index, view);
  const reached = zones.flatMap(({ zone, place, nearest }) =>
    nearest ? [{ zone, place, ...nearest }] : [],
  );
  const hubs = [...new Set(reached.map(({ hub }) => hub))];
  return {
    areas: [],
    arcs: reached
      .filter(({ distanceKm }) => distanceKm > 1)
      .map(({ zone, place, hub, distanceKm }) =>
        line(
          `reach-${zone.id}`,
          greatCirclePath([positionOf(place), positionOf(hub.place)]),
          say.reach.line(words.nameOf(zone), words.nameOf(hub.place), wholeKm(pen, distanceKm)),
          { stroke: accent, widthPixels: 1, opacity: 0.7, dash: DASHED },
        ),
      ),
    points: hubs.map(({ place }) =>
      point(`hub-${place.id}`, positionOf(place), words.nameOf(place), {
        symbol: 'diamond',
        radiusPixels: 6,
        fill: accent,
        stroke: INK_COLOURS[view.theme].halo,
        target: selectionOfPlace(index, place),
      }),
    ),
    labels: [],
  };
}
