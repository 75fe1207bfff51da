import { useRef, useSyncExternalStore } from 'react';
import type { DrawnChart } from '../../../charts/drawn-chart.ts';
import { dayOf } from '../../../domain/period.ts';
import { useAtlas } from '../../atlas-context.ts';
import { useHovered } from '../../use-hover.ts';
import { ClockLines } from './clock-lines.tsx';
import { useBrush } from './use-brush.ts';
import { useChartMarks } from './use-chart-marks.ts';

/** The day of the clock where a chart runs along with it; otherwise it changes nothing. */
function useClockDay(isNeeded: boolean): number {
  const { store } = useAtlas();
  const getDay = () => (isNeeded ? dayOf(store.getView().date) : 0);
  return useSyncExternalStore(store.subscribe, getDay, getDay);
}

interface ChartStageProps {
  readonly chart: DrawnChart;
  readonly titleId: string;
  /** Of the texts that say what it shows and how to work with it. */
  readonly describedBy: string;
}

/** A chart that answers: pointing lights, pressing chooses, dragging over an axis of time brushes. */
export function ChartStage({ chart, titleId, describedBy }: ChartStageProps) {
  const picture = useRef<SVGSVGElement>(null);
  const lit = useHovered();
  const clock = useClockDay(chart.span !== null);
  const brush = useBrush(chart.span);
  const { pointed, handlers } = useChartMarks(picture, chart.marks, brush.hasJustBrushed);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture cannot be a fieldset. */}
      <svg
        ref={picture}
        className={chart.span ? 'chart-picture is-brushable' : 'chart-picture'}
        width={chart.width}
        height={chart.height}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="group"
        aria-labelledby={titleId}
        aria-describedby={describedBy}
        {...brush.handlers}
        {...handlers}
      >
        {chart.span ? <ClockLines span={chart.span} /> : null}
        {chart.draw({ lit, clock })}
      </svg>
      {/* Always there, so that what stands below does not move. */}
      <p className="chart-readout">{pointed?.label ?? '\u00a0'}</p>
    </>
  );
}
