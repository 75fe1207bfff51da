import type { Page } from '@playwright/test';

/**
 * What a reader who enlarges the page cannot reach or read, a sentence each: the page scrolls sideways, a control
 * lies outside of the window's width or of what cuts it off, or a text does. What scrolls in a box of its own, as
 * tables and charts do, is reached there; the map is a picture that is moved.
 */
export async function findCuts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="slider"]';
    const OWN_PLANE = '#map, .map, #first-picture, svg, iframe, .visually-hidden';
    /** Half of a pixel is nobody's loss. */
    const LEEWAY = 1;
    const found: string[] = [];
    const name = (element: Element) => {
      const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
      const path = [element.parentElement, element].map(
        (one) => one && `${one.localName}${[...one.classList].map((word) => `.${word}`).join('')}`,
      );
      return `${path.join(' > ')} “${text.slice(0, 30)}”`;
    };
    const spare = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (spare > 0) found.push(`the page is ${spare} px wider than the window`);
    /** The box beyond whose side nothing of an element is seen or scrolled to; null where it may be scrolled to. */
    const edgesOf = (element: Element) => {
      let [left, right] = [0, window.innerWidth];
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        const { overflowX, position } = getComputedStyle(at);
        if (overflowX === 'auto' || overflowX === 'scroll') return null;
        if (overflowX === 'hidden' || overflowX === 'clip') {
          const box = at.getBoundingClientRect();
          [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        }
        if (position === 'fixed') break;
      }
      return { left, right };
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(OWN_PLANE);
    for (const control of document.querySelectorAll(CONTROLS)) {
      if (!isSeen(control)) continue;
      const box = control.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const edges = edgesOf(control);
      if (edges && (box.left < edges.left - LEEWAY || box.right > edges.right + LEEWAY))
        found.push(
          `${name(control)} lies from ${Math.round(box.left)} to ${Math.round(box.right)}`,
        );
    }
    // Letters that run out of the box that cuts them off, in either direction. A cell of a table ends in dots: what
    // it says is told in full once it is chosen.
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const [first, ...rest] = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!first || !isSeen(element) || element.closest('.grid-row')) continue;
      const { overflowX, overflowY, position } = getComputedStyle(element);
      if (position === 'absolute' && element.clientWidth <= 1) continue;
      const cutsX = overflowX === 'hidden' || overflowX === 'clip';
      const cutsY = overflowY === 'hidden' || overflowY === 'clip';
      if (cutsX && element.scrollWidth > element.clientWidth + LEEWAY)
        found.push(`the text of ${name(element)} is cut at its side`);
      if (cutsY && element.scrollHeight > element.clientHeight + LEEWAY)
        found.push(`the text of ${name(element)} is cut below`);
      const range = document.createRange();
      // Its own words: what stands between them for screen readers alone may lie anywhere.
      range.setStartBefore(first);
      range.setEndAfter(rest.at(-1) ?? first);
      const box = range.getBoundingClientRect();
      const edges = edgesOf(element);
      if (edges && !cutsX && (box.left < edges.left - LEEWAY || box.right > edges.right + LEEWAY))
        found.push(
          `the text of ${name(element)} runs from ${Math.round(box.left)} to ${Math.round(box.right)}`,
        );
    }
    return [...new Set(found)];
  });
}
