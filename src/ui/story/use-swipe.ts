import { type TouchEvent, useEffect, useMemo, useRef } from 'react';
import type { PlayerAct } from '../../story/player-act.ts';

const LEAST_PIXELS = 50;

/** One finger going aside, further than up or down, is a swipe. */
function createSwipe(act: (act: PlayerAct) => void) {
  let from: readonly [number, number] | null = null;
  return {
    start: (touches: { readonly length: number; item(i: number): Touch | null }) => {
      const touch = touches.length === 1 ? touches.item(0) : null;
      from = touch && [touch.clientX, touch.clientY];
    },
    end: (touches: { item(i: number): Touch | null }) => {
      const touch = touches.item(0);
      if (!from || !touch) return;
      const [right, down] = [touch.clientX - from[0], touch.clientY - from[1]];
      from = null;
      if (Math.abs(right) < LEAST_PIXELS || Math.abs(right) < 2 * Math.abs(down)) return;
      act({ kind: right < 0 ? 'next' : 'back' });
    },
  };
}

/**
 * Swiping over the card, and while the story fills the screen over the map too, where one finger
 * otherwise pans; two still zoom.
 */
export function useSwipe(act: (act: PlayerAct) => void, isOverMap: boolean) {
  const actRef = useRef(act);
  actRef.current = act;
  const swipe = useMemo(() => createSwipe((asked) => actRef.current(asked)), []);
  useEffect(() => {
    const map = isOverMap ? document.querySelector<HTMLElement>('.main') : null;
    if (!map) return;
    const handleStart = (event: globalThis.TouchEvent) => {
      swipe.start(event.touches);
      if (event.touches.length === 1) event.stopPropagation();
    };
    const handleEnd = (event: globalThis.TouchEvent) => swipe.end(event.changedTouches);
    map.addEventListener('touchstart', handleStart, { capture: true, passive: true });
    map.addEventListener('touchend', handleEnd, { capture: true, passive: true });
    return () => {
      map.removeEventListener('touchstart', handleStart, { capture: true });
      map.removeEventListener('touchend', handleEnd, { capture: true });
    };
  }, [isOverMap, swipe]);
  return {
    onTouchStart: (event: TouchEvent) => swipe.start(event.nativeEvent.touches),
    onTouchEnd: (event: TouchEvent) => swipe.end(event.nativeEvent.changedTouches),
  };
}
