import { useCallback, useEffect, useRef } from 'react';

/**
 * Draws in the next frame what was asked for last. A frame once asked for is kept: while the clock plays,
 * each of its steps asks anew, and cancelling would put the drawing off for ever.
 */
export function useRedraw(): (draw: () => void) => void {
  const wanted = useRef<(() => void) | null>(null);
  const frameId = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frameId.current), []);
  return useCallback((draw) => {
    if (!wanted.current) {
      frameId.current = requestAnimationFrame(() => {
        wanted.current?.();
        wanted.current = null;
      });
    }
    wanted.current = draw;
  }, []);
}
