import { line, scaleLinear } from 'd3';
import type { IndicatorLabel, Observation, Source } from '../domain/dataset.ts';
import { type Day, dayOf, parsePeriod } from '../domain/period.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { newestObservation } from '../selectors/newest-observation.ts';
import type { ViewState } from '../view/view-state.ts';

/** What is shown of the nation, each in a chart of its own: their definitions differ. */
const NATIONAL_INDICATORS = [
  'cbec-trade',
  'cbec-exports',
  'cbec-imports',
  'cbec-trade-share',
] as const;
const NATION = 'CHN';

/** Pixels: the margins of the plot, its height, and where its zero line runs. */
export interface SeriesPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly baseline: number;
}

const TIMELINE_PLOT: SeriesPlot = { left: 8, right: 8, top: 10, height: 56, baseline: 48 };

export interface SeriesPoint {
  readonly observation: Observation;
  readonly day: Day;
  readonly x: number;
  readonly y: number;
  /** A part of a year, or several years: a point beside the line, never joined with it. */
  readonly isPartYear: boolean;
}

/** The figures of one indicator in one document. */
export interface SeriesLine {
  readonly sourceId: string;
  readonly source: Source | null;
  readonly points: readonly SeriesPoint[];
  readonly path: string;
  readonly newest: Observation;
}

export interface SeriesChart {
  readonly indicator: IndicatorLabel;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly startX: number;
  readonly endX: number;
  readonly clockX: number;
  /** The largest value of the whole series, to which the scale runs from zero. */
  readonly largest: number;
  readonly lines: readonly SeriesLine[];
}

interface Figure {
  readonly observation: Observation;
  readonly day: Day;
}

/** Measured figures of the nation, oldest first: nothing that is only aimed at or expected. */
function measuredFigures(index: DatasetIndex, indicator: string): readonly Figure[] {
  return (index.observationsByIndicator.get(indicator) ?? [])
    .flatMap((observation) => {
      const day = parsePeriod(observation.period)?.end;
      const isMeasured = newestObservation([observation], Number.POSITIVE_INFINITY) !== null;
      const isShown = observation.subject === NATION && isMeasured && day !== undefined;
      return isShown ? [{ observation, day }] : [];
    })
    .sort((a, b) => a.day - b.day);
}

/** Joins full years that follow one another; a year without a figure is a gap in the line. */
function pathOf(points: readonly SeriesPoint[]): string {
  const draw = line<SeriesPoint>(
    (point) => point.x,
    (point) => point.y,
  );
  const runs: SeriesPoint[][] = [];
  let lastYear = Number.NaN;
  for (const point of points) {
    const year = Number(point.observation.period);
    // A second figure for the same year stays a point: the document disagrees with itself there.
    if (point.isPartYear || year === lastYear) continue;
    if (year === lastYear + 1) runs.at(-1)?.push(point);
    else runs.push([point]);
    lastYear = year;
  }
  return runs.flatMap((run) => (run.length > 1 ? [draw(run) ?? ''] : [])).join('');
}

/** One national indicator up to the clock; null where it was never measured for the nation. */
export function layoutSeriesChart(
  index: DatasetIndex,
  indicator: IndicatorLabel,
  clock: Day,
  width: number,
  plot: SeriesPlot,
): SeriesChart | null {
  const figures = measuredFigures(index, indicator.id);
  const first = figures[0];
  if (!first) return null;
  const [startX, endX] = [plot.left, Math.max(plot.left + 1, width - plot.right)];
  const xOf = scaleLinear(
    [Math.min(index.firstDay, first.day), index.lastDay],
    [startX, endX],
  ).clamp(true);
  // The scale is that of the whole series, so that play draws the line without moving it.
  const most = Math.max(...figures.map(({ observation }) => observation.value));
  const yOf = scaleLinear([0, most || 1], [plot.baseline, plot.top]);
  const reached = figures.filter(({ day }) => day <= clock);
  const sourceIds = [...new Set(reached.map(({ observation }) => observation.source))];
  const lines = sourceIds.flatMap((sourceId) => {
    const points = reached
      .filter(({ observation }) => observation.source === sourceId)
      .map(({ observation, day }) => ({
        observation,
        day,
        x: xOf(day),
        y: yOf(observation.value),
        isPartYear: !/^\d{4}$/.test(observation.period),
      }));
    const newest = newestObservation(
      points.map((point) => point.observation),
      clock,
    );
    const source = index.sourceById.get(sourceId) ?? null;
    return newest ? [{ sourceId, source, points, path: pathOf(points), newest }] : [];
  });
  const { height, baseline } = plot;
  return {
    indicator,
    width,
    height,
    baseline,
    startX,
    endX,
    clockX: xOf(clock),
    largest: most,
    lines,
  };
}

/** The national series up to the clock: a chart an indicator, a line a document. */
export function layoutSeries(
  index: DatasetIndex,
  view: ViewState,
  width: number,
): readonly SeriesChart[] {
  return NATIONAL_INDICATORS.flatMap((id) => {
    const indicator = index.indicatorById.get(id);
    const clock = dayOf(view.date);
    const chart = indicator
      ? layoutSeriesChart(index, indicator, clock, width, TIMELINE_PLOT)
      : null;
    return chart ? [chart] : [];
  });
}
