import { type RefObject, useEffect } from 'react';
import { ROW_PIXELS } from './row-window.ts';

/** Scrolls a row into sight when it becomes the one to look at; `headRows` stick at the top. */
export function useRowInSight(
  box: RefObject<HTMLElement | null>,
  row: number,
  headRows: number,
): void {
  useEffect(() => {
    const element = box.current;
    if (!element || row < 0) return;
    const top = row * ROW_PIXELS;
    const room = element.clientHeight - (headRows + 1) * ROW_PIXELS;
    if (top >= element.scrollTop && top <= element.scrollTop + room) return;
    element.scrollTop = Math.max(0, top - room / 2);
  }, [box, row, headRows]);
}
