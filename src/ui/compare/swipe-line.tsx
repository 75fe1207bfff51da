import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { compareWordsOf } from '../../i18n/compare.ts';
import { useWords } from '../atlas-context.ts';

interface SwipeLineProps {
  /** How much of the width the first picture has, 0 to 1. */
  readonly share: number;
  readonly onShare: (share: number) => void;
}

const STEP = 0.02;
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -5 * STEP,
  PageUp: 5 * STEP,
};

/** The line between two pictures that lie on one another; dragged, or moved by the arrow keys. */
export function SwipeLine({ share, onShare }: SwipeLineProps) {
  const words = compareWordsOf(useWords().language);
  const isHeld = useRef(false);
  const moveTo = (next: number) => onShare(Math.min(1, Math.max(0, next)));
  const handleMove = (event: PointerEvent) => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (isHeld.current && box) moveTo((event.clientX - box.left) / box.width);
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
        isHeld.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={handleMove}
      onLostPointerCapture={() => {
        isHeld.current = false;
      }}
    />
  );
}
