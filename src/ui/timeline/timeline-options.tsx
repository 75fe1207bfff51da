import { type FocusEvent, type KeyboardEvent, Suspense, useRef, useState } from 'react';
import { useWords } from '../atlas-context.ts';
import { Icon } from '../icon.tsx';
import { lazyPart } from '../lazy-part.tsx';

const TimelineChoices = lazyPart(() =>
  import('./timeline-choices.tsx').then((module) => module.TimelineChoices),
);

/** How the clock plays and what the timeline shows, folded away; going on to what is not of the timeline folds it again. */
export function TimelineOptions() {
  const { clock } = useWords().messages;
  const summaryRef = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    summaryRef.current?.focus();
  };
  // They lie over the map: what has the focus there is not to be under them.
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isOnTimeline = currentTarget.closest('.timeline')?.contains(relatedTarget);
    if (relatedTarget && !isOnTimeline) setOpen(false);
  };
  return (
    <details
      className="timeline-more"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
    >
      <summary ref={summaryRef} className="timeline-button" aria-label={clock.more}>
        <Icon name="options" />
        <span className="timeline-more-word">{clock.more}</span>
      </summary>
      <Suspense>{isOpen ? <TimelineChoices /> : null}</Suspense>
    </details>
  );
}
