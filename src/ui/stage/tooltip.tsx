import { useEffect, useState } from 'react';

export interface Hover {
  readonly markId: string;
  /** Pixels in the window. */
  readonly x: number;
  readonly y: number;
}

interface TooltipProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const EDGE_PIXELS = 280;

/**
 * A short text beside the pointer, which goes with it and never lies under it; it turns to the left where the
 * window ends. Escape takes it away until the pointer is on something else, for which it needs a new `key`.
 */
export function Tooltip({ text, x, y }: TooltipProps) {
  const [isDismissed, setDismissed] = useState(false);
  useEffect(() => {
    if (isDismissed) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      // A dialog lies over it: there Escape is the dialog's.
      const isCovered = event.target instanceof Element && event.target.closest('dialog');
      if (event.key !== 'Escape' || isCovered) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setDismissed(true);
    };
    // On its way down, before anything else makes something of it.
    window.addEventListener('keydown', handleKeyDown, true);
    return () => window.removeEventListener('keydown', handleKeyDown, true);
  }, [isDismissed]);
  if (isDismissed) return null;
  const turnsLeft = x > window.innerWidth - EDGE_PIXELS;
  return (
    <div
      className={turnsLeft ? 'tooltip tooltip-left' : 'tooltip'}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      aria-hidden="true"
    >
      <span>{text}</span>
    </div>
  );
}
