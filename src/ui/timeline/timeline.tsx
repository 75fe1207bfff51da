import { Suspense, useRef } from 'react';
import { useView, useWords } from '../atlas-context.ts';
import { useSize } from '../stage/use-size.ts';
import { TimelineControls } from './timeline-controls.tsx';
import { TimelineOptions } from './timeline-options.tsx';
import { TimelineTrack } from './timeline-track.tsx';
import './timeline.css';
import { lazyPart } from '../lazy-part.tsx';

export const NationalSeries = lazyPart(() =>
  import('./national-series.tsx').then((module) => module.NationalSeries),
);

/** The clock along the foot of the atlas. */
export function Timeline() {
  const { showSeries } = useView();
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
