import { type RefObject, useLayoutEffect, useState } from 'react';
import { ROW_PIXELS } from './row-window.ts';

/** How far a box is scrolled, in steps of a row, and how high it is; both in pixels. */
export function useScrollWindow(box: RefObject<HTMLElement | null>) {
  const [seen, setSeen] = useState({ scrollPixels: 0, heightPixels: 400 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const scrollPixels = Math.floor(element.scrollTop / ROW_PIXELS) * ROW_PIXELS;
      const heightPixels = element.clientHeight;
      setSeen((before) =>
        before.scrollPixels === scrollPixels && before.heightPixels === heightPixels
          ? before
          : { scrollPixels, heightPixels },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [box]);
  return seen;
}
