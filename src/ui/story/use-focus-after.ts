import { useLayoutEffect } from 'react';

/**
 * Gives the focus on when a story or a lesson is left with the focus in it: to the menu that opens them, or, in
 * a page of others, which has none, to the map.
 */
export function useFocusAfter(): void {
  useLayoutEffect(
    () => () => {
      if (!document.activeElement?.closest('.story')) return;
      // Once it is gone, unless another has come in its place.
      queueMicrotask(() => {
        if (document.querySelector('.story')) return;
        const menu = document.querySelector<HTMLElement>('.stories-menu summary');
        (menu ?? document.getElementById('map'))?.focus({ preventScroll: true });
      });
    },
    [],
  );
}
