import { curveStepAfter, line, scaleLinear } from 'd3';
import type { Day } from '../../domain/period.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { TimeSpan } from '../drawn-chart.ts';
import { layoutTimeSpan, yearTicks } from '../time-axis.tsx';

const MARGIN = { left: 44, right: 12, top: 10, bottom: 24 };
const HEIGHT = 150;

/** A value that holds from its day until the next; null where there is none. */
export interface StepPoint {
  readonly day: Day;
  readonly value: number | null;
}

export interface StepSeries {
  readonly id: string;
  readonly points: readonly StepPoint[];
}

export interface StepLine {
  readonly id: string;
  readonly path: string;
  readonly points: readonly {
    readonly day: Day;
    readonly value: number;
    readonly x: number;
    readonly y: number;
  }[];
}

export interface StepChartLayout {
  readonly width: number;
  readonly height: number;
  readonly span: TimeSpan;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly baseline: number;
  readonly top: number;
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  readonly clockX: number;
  readonly lines: readonly StepLine[];
}

/**
 * Values that change on certain days, as steps over the days of the clock up to `clock`. The scale of
 * values begins at 0 and takes `atLeast` in, so that it does not jump as the clock moves.
 */
export function layoutSteps(
  days: Pick<DatasetIndex, 'firstDay' | 'lastDay'>,
  clock: Day,
  series: readonly StepSeries[],
  width: number,
  atLeast: number,
): StepChartLayout {
  const baseline = HEIGHT - MARGIN.bottom;
  const span = layoutTimeSpan(days, [MARGIN.left, width - MARGIN.right], [MARGIN.top, baseline]);
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const yOf = scaleLinear(
    [Math.min(0, ...values), Math.max(atLeast, ...values)],
    [baseline, MARGIN.top],
  ).nice(4);
  const draw = line<{ readonly day: Day; readonly value: number | null }>(
    ({ day }) => span.xOf(day),
    ({ value }) => yOf(value ?? 0),
  )
    .defined(({ value }) => value !== null)
    .curve(curveStepAfter);
  const lines = series.map(({ id, points }) => {
    const last = points.at(-1);
    return {
      id,
      path:
        draw(last ? [...points, { day: Math.max(clock, last.day), value: last.value }] : []) ?? '',
      points: points.flatMap(({ day, value }) =>
        value === null ? [] : [{ day, value, x: span.xOf(day), y: yOf(value) }],
      ),
    };
  });
  return {
    width,
    height: HEIGHT,
    span,
    years: yearTicks(days, span),
    baseline,
    top: MARGIN.top,
    valueTicks: yOf.ticks(4).map((value) => ({ value, y: yOf(value) })),
    clockX: span.xOf(clock),
    lines,
  };
}
