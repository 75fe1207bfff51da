import { Suspense, useRef } from 'react';
import { useSettledView, useWords } from '../atlas-context.ts';
import { useSize } from '../stage/use-size.ts';
import { NationalSeries } from './lazy-national-series.ts';
import { TimelineControls } from './timeline-controls.tsx';
import { TimelineOptions } from './timeline-options.tsx';
import { TimelineTrack } from './timeline-track.tsx';

/** The clock along the foot of the atlas. */
export function Timeline() {
  const { showSeries } = useSettledView();
  const { messages } = useWords();
  const trackRef = useRef<HTMLDivElement>(null);
  const size = useSize(trackRef);
  return (
    <section
      id="timeline"
      className="panel timeline"
      aria-label={messages.clock.heading}
      tabIndex={-1}
    >
      <div className="timeline-strip">
        <TimelineControls />
        <TimelineOptions />
        <div className="timeline-track" ref={trackRef}>
          {size && <TimelineTrack width={size.width} />}
        </div>
      </div>
      {showSeries && (
        <Suspense>
          <NationalSeries />
        </Suspense>
      )}
    </section>
  );
}
