import { useSyncExternalStore } from 'react';
import { dayOf } from '../../domain/period.ts';
import { countZonesBy } from '../../selectors/timeline-events.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { DateField } from './date-field.tsx';

const ICONS = {
  play: 'M7,4L20,12L7,20Z',
  pause: 'M6,4H10.5V20H6ZM13.5,4H18V20H13.5Z',
  previous: 'M18,5L8,12L18,19ZM5.5,5H8V19H5.5Z',
  next: 'M6,5L16,12L6,19ZM16,5H18.5V19H16Z',
};

interface IconButtonProps {
  readonly icon: keyof typeof ICONS;
  readonly label: string;
  readonly className?: string;
  readonly onPress: () => void;
}

function IconButton({ icon, label, className = '', onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`timeline-button ${className}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" width={18} height={18} aria-hidden="true">
        <path d={ICONS[icon]} fill="currentColor" />
      </svg>
    </button>
  );
}

/** Play and pause, steps, the date, and what it has come to. */
export function TimelineControls() {
  const { clock, index } = useAtlas();
  const view = useView();
  const { messages, formatDate } = useWords();
  const isPlaying = useSyncExternalStore(clock.subscribe, clock.isPlaying, clock.isPlaying);
  return (
    <div className="timeline-controls">
      <div className="timeline-buttons">
        <IconButton
          icon="previous"
          label={messages.clock.previousEvent}
          onPress={() => clock.stepToNextEvent(-1)}
        />
        <IconButton
          icon={isPlaying ? 'pause' : 'play'}
          label={isPlaying ? messages.clock.pause : messages.clock.play}
          className="is-main"
          onPress={clock.toggle}
        />
        <IconButton
          icon="next"
          label={messages.clock.nextEvent}
          onPress={() => clock.stepToNextEvent(1)}
        />
      </div>
      <p className="timeline-readout" aria-hidden="true">
        <span className="timeline-day">{formatDate(view.date)}</span>
        <span className="timeline-count">
          {messages.zones.count(countZonesBy(index, dayOf(view.date)))}
        </span>
      </p>
      <DateField handle="date" label={messages.clock.date} />
    </div>
  );
}
