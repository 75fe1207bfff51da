import type { TimeSpan } from '../../../charts/drawn-chart.ts';
import { dayOf } from '../../../domain/period.ts';
import { useView } from '../../atlas-context.ts';

/** Where the clock stands on a chart's axis of time, and the range that the view lets through. */
export function ClockLines({ span }: { readonly span: TimeSpan }) {
  const { date, rangeStart } = useView();
  const clockX = span.xOf(dayOf(date));
  const startX = rangeStart === null ? null : span.xOf(dayOf(rangeStart));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus.
    <g aria-hidden="true">
      {/* Bare ground takes the pointer too. */}
      <rect width="100%" height="100%" fill="transparent" />
      {startX === null ? null : (
        <rect
          className="chart-range"
          x={startX}
          width={Math.max(0, clockX - startX)}
          y={span.top}
          height={span.bottom - span.top}
        />
      )}
      <line className="chart-clock" x1={clockX} x2={clockX} y1={span.top} y2={span.bottom} />
      {startX === null ? null : (
        <line className="chart-clock" x1={startX} x2={startX} y1={span.top} y2={span.bottom} />
      )}
    </g>
  );
}
