import { useSyncExternalStore } from 'react';
import { useAtlas, useWords } from '../atlas-context.ts';

/** Stops the clock where a page shows nothing else to stop it by; there only while it plays. */
export function EmbedPause() {
  const { clock } = useAtlas();
  const { messages } = useWords();
  const isPlaying = useSyncExternalStore(clock.subscribe, clock.isPlaying, clock.isPlaying);
  if (!isPlaying) return null;
  const pause = () => {
    clock.pause();
    // The button goes away with the focus on it.
    document.getElementById('map')?.focus({ preventScroll: true });
  };
  return (
    <button
      type="button"
      className="tool panel embed-pause"
      aria-label={messages.clock.pause}
      title={messages.clock.pause}
      onClick={pause}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9 5V19M15 5V19" />
      </svg>
    </button>
  );
}
