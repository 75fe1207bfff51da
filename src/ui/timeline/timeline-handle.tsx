import type { KeyboardEvent } from 'react';
import { type Day, isoDateOf } from '../../domain/period.ts';
import { countZonesBy } from '../../selectors/timeline-events.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { dayAfterKey, type Handle, limitsOf, moveHandle } from './handles.ts';

interface TimelineHandleProps {
  readonly handle: Handle;
  readonly label: string;
  readonly day: Day;
  readonly x: number;
  readonly y: number;
}

/** One end of what is shown: a slider for the hand (through the track) and for the keyboard. */
export function TimelineHandle({ handle, label, day, x, y }: TimelineHandleProps) {
  const atlas = useAtlas();
  const { clock, index, store } = atlas;
  const limits = limitsOf(handle, index, useView());
  const { messages, formatDate } = useWords();

  const act = (key: string): boolean => {
    if (key === ' ') clock.toggle();
    else if (key === ',') clock.stepToNextEvent(-1);
    else if (key === '.') clock.stepToNextEvent(1);
    else {
      const next = dayAfterKey(key, day, limits);
      if (next === null) return false;
      // A key that is held down is one gesture.
      moveHandle(atlas, handle, next, 'drag');
    }
    return true;
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !act(event.key)) return;
    event.preventDefault();
    // The keys of the whole atlas must not act on it a second time.
    event.stopPropagation();
  };
  return (
    <g
      className="timeline-handle"
      data-handle={handle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={limits[0]}
      aria-valuemax={limits[1]}
      aria-valuenow={day}
      aria-valuetext={messages.clock.spokenValue(
        formatDate(isoDateOf(day)),
        countZonesBy(index, day),
      )}
      transform={`translate(${x},${y})`}
      onKeyDown={handleKeyDown}
      onKeyUp={store.endDrag}
      onBlur={store.endDrag}
    >
      <rect className="timeline-target" x={-14} y={-22} width={28} height={44} />
      <circle className="timeline-ring" r={11} />
      <circle className="timeline-knob" r={7} />
    </g>
  );
}
