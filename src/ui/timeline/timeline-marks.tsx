import { memo } from 'react';
import type { TimelineBar, TimelineGround, TimelineTick } from '../../charts/timeline-layout.ts';
import { isoDateOf } from '../../domain/period.ts';
import { batchColour } from '../../marks/palettes.ts';
import { useSettledView, useWords } from '../atlas-context.ts';
import { useHoverProps } from '../use-hover.ts';

/** Shape tells the two kinds of tick apart. */
const TICK_PATHS: Record<TimelineTick['event']['kind'], string> = {
  evaluation: 'M0,-4.5L4.5,3.5H-4.5Z',
  destinations: 'M0,-4.5L4.5,0L0,4.5L-4.5,0Z',
};

/** The series that the lists of destinations are figures of. */
const DESTINATIONS = 'indicator:export-destination-rank';

/** One batch; it lights its zones in the other views, and is lit by them. */
function Bar({ bar }: { readonly bar: TimelineBar }) {
  const { theme } = useSettledView();
  const { messages, formatDate } = useWords();
  const hover = useHoverProps(`batch:${bar.batch}`);
  const { shown } = bar;
  const look = { x: bar.x, width: bar.width, rx: 1.5, fill: batchColour(bar.batch, theme) };
  return (
    <g className={shown.count > 0 ? 'timeline-bar is-lit' : 'timeline-bar'} {...hover}>
      <title>
        {messages.clock.batchTitle(bar.batch, formatDate(isoDateOf(bar.event.day)), bar.count)}
      </title>
      <rect {...look} y={bar.y} height={bar.height} />
      <rect {...look} className="is-shown" y={shown.y} height={shown.height} />
      <text x={bar.labelX} y={bar.y - 3}>
        {bar.count}
      </text>
    </g>
  );
}

/** An evaluation, which lights the zones of its top tier, or a list of destinations. */
function Tick({ tick, tickY }: { readonly tick: TimelineTick; readonly tickY: number }) {
  const { clock } = useWords().messages;
  const { event } = tick;
  const isEvaluation = event.kind === 'evaluation';
  const hover = useHoverProps(isEvaluation ? `year:${event.year}` : DESTINATIONS);
  return (
    <g
      className={tick.isReached ? 'timeline-tick is-reached' : 'timeline-tick'}
      transform={`translate(${tick.x},${tickY})`}
      {...hover}
    >
      <title>
        {isEvaluation
          ? clock.evaluationTitle(event.year, event.topTierCount)
          : clock.destinationsTitle(event.period, event.count)}
      </title>
      <path d={TICK_PATHS[event.kind]} />
    </g>
  );
}

/** Years, batches and ticks: what stands still while the clock runs from one change of the picture to the next. */
export const TimelineMarks = memo(function Marks({ ground }: { readonly ground: TimelineGround }) {
  const total = ground.cumulative.at(-1);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus.
    <g aria-hidden="true">
      {ground.years.map(({ year, x }) => (
        <g key={year} transform={`translate(${x},0)`}>
          <line className="timeline-year-line" y1={ground.trackY} y2={ground.trackY + 5} />
          <text className="timeline-year" y={ground.height - 2}>
            {year}
          </text>
        </g>
      ))}
      {total && (
        <text className="timeline-total" x={total.x + 4} y={total.y + 4}>
          {total.count}
        </text>
      )}
      {ground.bars.map((bar) => (
        <Bar key={bar.batch} bar={bar} />
      ))}
      {ground.ticks.map((tick) => (
        <Tick key={`${tick.event.kind}-${tick.event.day}`} tick={tick} tickY={ground.tickY} />
      ))}
    </g>
  );
});
