import { useMemo } from 'react';
import { layoutGround, placeHandles } from '../../charts/timeline-layout.ts';
import { dayOf } from '../../domain/period.ts';
import { useAtlas, useSettledView, useView, useWords } from '../atlas-context.ts';
import { TimelineHandle } from './timeline-handle.tsx';
import { TimelineMarks } from './timeline-marks.tsx';
import { useTrackDrag } from './use-track-drag.ts';

/** The years from the first batch to the newest figure, and the handles on them. */
export function TimelineTrack({ width }: { readonly width: number }) {
  const { index } = useAtlas();
  const view = useView();
  const { clock } = useWords().messages;
  const settled = useSettledView();
  const ground = useMemo(() => layoutGround(index, settled, width), [index, settled, width]);
  const layout = placeHandles(index, ground, view);
  const drag = useTrackDrag(layout);
  const { trackY, startX, endX, clockX, rangeStartX } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture cannot be a fieldset.
    <svg
      className="timeline-svg"
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={clock.heading}
      {...drag}
    >
      {/* Bare ground takes the pointer too. */}
      <rect className="timeline-target" width={layout.width} height={layout.height} />
      <line className="timeline-rail" x1={startX} x2={endX} y1={trackY} y2={trackY} />
      <path className="timeline-cumulative" d={layout.aheadPath} />
      <path className="timeline-cumulative is-reached" d={layout.reachedPath} />
      <TimelineMarks ground={ground} />
      <line
        className="timeline-rail is-reached"
        x1={rangeStartX ?? startX}
        x2={clockX}
        y1={trackY}
        y2={trackY}
      />
      <line className="timeline-now" x1={clockX} x2={clockX} y1={2} y2={trackY} />
      {view.rangeStart !== null && rangeStartX !== null && (
        <>
          <line className="timeline-now" x1={rangeStartX} x2={rangeStartX} y1={2} y2={trackY} />
          <TimelineHandle
            handle="rangeStart"
            label={clock.rangeStart}
            day={dayOf(view.rangeStart)}
            x={rangeStartX}
            y={trackY}
          />
        </>
      )}
      <TimelineHandle
        handle="date"
        label={clock.date}
        day={dayOf(view.date)}
        x={clockX}
        y={trackY}
      />
    </svg>
  );
}
