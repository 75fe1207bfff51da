import { scaleLinear } from 'd3';
import { dayOf, yearOf } from '../domain/period.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { ChartInk } from './chart-ink.ts';
import type { TimeSpan } from './drawn-chart.ts';
import { TEXT_SIZE } from './text-width.ts';
import { Unspoken } from './unspoken.tsx';

const LEAST_YEAR_WIDTH = 34;

/** The days of the clock, set between two places across a chart. */
export function layoutTimeSpan(
  { firstDay, lastDay }: Pick<DatasetIndex, 'firstDay' | 'lastDay'>,
  [startX, endX]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): TimeSpan {
  const xOf = scaleLinear([firstDay, lastDay], [startX, Math.max(startX + 1, endX)]).clamp(true);
  return { startX, endX, top, bottom, xOf, dayAt: (x) => Math.round(xOf.invert(x)) };
}

/** First days of the years that an axis has room to name. */
export function yearTicks(
  { firstDay, lastDay }: Pick<DatasetIndex, 'firstDay' | 'lastDay'>,
  span: TimeSpan,
): readonly { readonly year: number; readonly x: number }[] {
  const first = yearOf(firstDay) + 1;
  const years = Array.from({ length: yearOf(lastDay) - first + 1 }, (_, step) => first + step);
  const everyYears = Math.max(
    1,
    Math.ceil((LEAST_YEAR_WIDTH * (years.length + 1)) / (span.endX - span.startX)),
  );
  return years
    .filter((year) => year % everyYears === 0)
    .map((year) => ({ year, x: span.xOf(dayOf(`${year}-01-01`)) }));
}

interface TimeAxisProps {
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly span: TimeSpan;
  readonly ink: ChartInk;
}

/** Years under a chart, each at its first day. */
export function TimeAxis({ ticks, span, ink }: TimeAxisProps) {
  const { top, bottom: y } = span;
  return (
    <Unspoken>
      {ticks.map(({ year, x }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={top} y2={y + 4} stroke={ink.rule} strokeDasharray="1 3" />
          <text x={x} y={y + 16} fontSize={TEXT_SIZE} textAnchor="middle" fill={ink.soft}>
            {year}
          </text>
        </g>
      ))}
      <line x1={span.startX} x2={span.endX} y1={y} y2={y} stroke={ink.soft} />
    </Unspoken>
  );
}
