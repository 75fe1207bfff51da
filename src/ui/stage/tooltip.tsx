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

/** A short text beside the pointer; it turns to the left where the window ends. */
export function Tooltip({ text, x, y }: TooltipProps) {
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
