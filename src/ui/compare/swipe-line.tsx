import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { compareWordsOf } from '../../i18n/compare.ts';
import { useWords } from '../atlas-context.ts';

interface SwipeLineProps {
  /** How much of the width the first picture has, 0 to 1. */
  readonly share: number;
  readonly onShare: (share: number) => void;
}

const STEP = 0.02;
const LEAP = 5 * STEP;
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -LEAP,
  PageUp: LEAP,
};

/** A press is seldom quite still. */
const STILL_PIXELS = 3;

/**
 * The line between two pictures that lie on one another: dragged, moved by the arrow keys, or, for those who cannot
 * drag, by a press on one side of its grip.
 */
export function SwipeLine({ share, onShare }: SwipeLineProps) {
  const words = compareWordsOf(useWords().language);
  const held = useRef<{ readonly pressedX: number; hasMoved: boolean } | null>(null);
  const moveTo = (next: number) => onShare(Math.min(1, Math.max(0, next)));
  const handleMove = (event: PointerEvent) => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!held.current || !box) return;
    held.current.hasMoved ||= Math.abs(event.clientX - held.current.pressedX) > STILL_PIXELS;
    if (held.current.hasMoved) moveTo((event.clientX - box.left) / box.width);
  };
  const handleUp = (event: PointerEvent) => {
    if (!held.current || held.current.hasMoved) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    moveTo(share + (event.clientX < left + width / 2 ? -LEAP : LEAP));
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const end = { Home: 0, End: 1 }[event.key];
    if (step === undefined && end === undefined) return;
    event.preventDefault();
    moveTo(end ?? share + (step ?? 0));
  };
  return (
    <div
      className="swipe-line"
      role="slider"
      tabIndex={0}
      aria-label={words.swipe}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={`${Math.round(share * 100)} %`}
      onKeyDown={handleKeyDown}
      onPointerDown={(event) => {
        held.current = { pressedX: event.clientX, hasMoved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={handleMove}
      onPointerUp={handleUp}
      onLostPointerCapture={() => {
        held.current = null;
      }}
    />
  );
}
