import { geoDistance, geoInterpolate } from 'd3';
import type { Position } from '../domain/dataset.ts';
import { isoDateOf } from '../domain/period.ts';
import { type AnalysisWords, analysisWordsOf } from '../i18n/analysis.ts';
import type { Words } from '../i18n/words.ts';
import { analyseCoverage } from '../selectors/analysis/coverage.ts';
import { positionOf } from '../selectors/analysis/distance.ts';
import { analyseGravity } from '../selectors/analysis/gravity.ts';
import { analyseReach } from '../selectors/analysis/reach.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { Frame } from '../selectors/select-frame.ts';
import { selectionOfPlace } from '../selectors/selection-of-place.ts';
import type { ViewState } from '../view/view-state.ts';
import type { ArcMark, AreaMark, LabelMark, PointMark } from './marks.ts';
import { batchColour, INK_COLOURS, outlineOf } from './palettes.ts';

/** What an analysis adds to the picture; it is drawn above the layers and below the names. */
export interface AnalysisMarks {
  readonly areas: readonly AreaMark[];
  readonly arcs: readonly ArcMark[];
  readonly points: readonly PointMark[];
  readonly labels: readonly LabelMark[];
}

const NO_MARKS: AnalysisMarks = { areas: [], arcs: [], points: [], labels: [] };

interface Pen {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly words: Words;
  readonly say: AnalysisWords;
  readonly accent: string;
}

/** The WebGL map draws straight from one position to the next: as near as this, that is a great circle. */
const STEP_RADIANS = Math.PI / 90;

function greatCircle(from: Position, to: Position): readonly Position[] {
  const steps = Math.max(1, Math.ceil(geoDistance([...from], [...to]) / STEP_RADIANS));
  const at = geoInterpolate([...from], [...to]);
  return Array.from({ length: steps + 1 }, (_, step) => at(step / steps));
}

function line(
  id: string,
  path: readonly Position[],
  title: string,
  look: Partial<ArcMark>,
): ArcMark {
  return {
    id: `analysis-${id}`,
    path,
    stroke: '',
    widthPixels: 1.4,
    opacity: 0.85,
    dash: 'solid',
    fadesOut: false,
    isSelected: false,
    target: null,
    title,
    ...look,
  };
}

function point(id: string, position: Position, title: string, look: Partial<PointMark>): PointMark {
  return {
    id: `analysis-${id}`,
    layer: 'hubs',
    position,
    offsetPixels: [0, 0],
    symbol: 'circle',
    radiusPixels: 5,
    fill: 'none',
    stroke: '',
    strokeWidthPixels: 1.5,
    opacity: 1,
    badge: null,
    isSelected: false,
    target: null,
    title,
    ...look,
  };
}

/** Whole kilometres, as the language writes them. */
function wholeKm({ words }: Pen, km: number): string {
  return words.formatNumber(Math.round(km));
}

/** The path of the centre, a point a batch, and the ellipses of all zones so far and of the newest batch. */
function gravityMarks(pen: Pen): AnalysisMarks {
  const { index, view, say, accent } = pen;
  const { steps, pathKm } = analyseGravity(index, view);
  const last = steps.at(-1);
  if (!last) return NO_MARKS;
  const ink = INK_COLOURS[view.theme];
  const own = last.ownEllipse;
  const arcs = [
    ...(own && steps.length > 1
      ? [
          line('ellipse-own', own.outline, say.gravity.ownEllipseTitle(last.batch), {
            stroke: batchColour(last.batch, view.theme),
            dash: 'dashed',
          }),
        ]
      : []),
    ...(last.ellipse
      ? [
          line('ellipse', last.ellipse.outline, say.gravity.ellipseTitle(last.batch), {
            stroke: accent,
            widthPixels: 2,
          }),
        ]
      : []),
    ...(steps.length > 1
      ? [
          line(
            'path',
            steps.flatMap(({ centre }, place) =>
              greatCircle(steps[Math.max(0, place - 1)]?.centre ?? centre, centre),
            ),
            say.gravity.pathTitle(wholeKm(pen, pathKm)),
            { stroke: ink.label, widthPixels: 2.5, opacity: 1 },
          ),
        ]
      : []),
  ];
  const points = steps.map(({ batch, centre, count }) => {
    const fill = batchColour(batch, view.theme);
    return point(`centre-${batch}`, centre, say.gravity.centreTitle(batch, count), {
      symbol: 'diamond',
      radiusPixels: batch === last.batch ? 8 : 6,
      fill,
      stroke: outlineOf(fill, view.theme),
    });
  });
  const ends = steps.length > 1 ? [steps[0] ?? last, last] : [last];
  const labels = ends.map(({ batch, centre, day }) => ({
    id: `analysis-label-centre-${batch}`,
    position: centre,
    text: say.gravity.centreLabel(isoDateOf(day).slice(0, 4)),
    sizePixels: 12,
    fill: ink.label,
    halo: ink.halo,
    priority: 90,
    minZoom: 0,
    besideRadiusPixels: 9,
  }));
  return { areas: [], arcs, points, labels };
}

/** A line from each place with belts outside every zone to the nearest zone, and a ring around the place. */
function coverageMarks(pen: Pen): AnalysisMarks {
  const { index, view, words, say, accent } = pen;
  const outside = analyseCoverage(index, view).belts.filter((row) => row.standing === 'outside');
  // Belts of one place share its line.
  const rows = [...new Map(outside.map((row) => [row.place.id, row])).values()];
  const titleOf = ({ place, nearest }: (typeof rows)[number]) =>
    nearest
      ? say.coverage.line(
          words.nameOf(place),
          words.nameOf(nearest.zone.zone),
          wholeKm(pen, nearest.distanceKm),
        )
      : say.coverage.lineNoZone(words.nameOf(place));
  return {
    areas: [],
    arcs: rows.flatMap((row) =>
      row.nearest
        ? line(
            `coverage-${row.place.id}`,
            greatCircle(positionOf(row.place), positionOf(row.nearest.zone.place)),
            titleOf(row),
            { stroke: accent, dash: 'dashed' },
          )
        : [],
    ),
    points: rows.map((row) =>
      point(`uncovered-${row.place.id}`, positionOf(row.place), titleOf(row), {
        layer: 'belts',
        symbol: 'ring',
        radiusPixels: 8,
        stroke: accent,
        strokeWidthPixels: 2,
        target: { kind: 'belts', id: row.place.id },
      }),
    ),
    labels: [],
  };
}

/** A line from each zone to the nearest hub for goods, and a diamond at each hub. */
function reachMarks(pen: Pen): AnalysisMarks {
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
          greatCircle(positionOf(place), positionOf(hub.place)),
          say.reach.line(words.nameOf(zone), words.nameOf(hub.place), wholeKm(pen, distanceKm)),
          { stroke: accent, widthPixels: 1, opacity: 0.7, dash: 'dashed' },
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

const DRAW = { gravity: gravityMarks, coverage: coverageMarks, reach: reachMarks } as const;

/** The marks of the analysis that the view draws over the map; none for `none`. */
export function analysisMarks(
  index: DatasetIndex,
  _frame: Frame,
  view: ViewState,
  words: Words,
): AnalysisMarks {
  if (view.analysisLayer === 'none') return NO_MARKS;
  const say = analysisWordsOf(view.language);
  return DRAW[view.analysisLayer]({
    index,
    view,
    words,
    say,
    accent: INK_COLOURS[view.theme].accent,
  });
}
