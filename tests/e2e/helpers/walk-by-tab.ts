import type { Page } from '@playwright/test';

const USABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const MOST_STOPS = 400;

interface Walk {
  /** What can be used and was never focused. */
  readonly notReached: readonly string[];
  /** Stops that look the same with the focus as without it. */
  readonly withoutSign: readonly string[];
}

/** Marks what can be used, and clears away the focus so that the walk begins at the top. */
function numberStops(selector: string): number {
  const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
  );
  for (const [index, element] of usable.entries()) element.dataset.stop = String(index);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.removeAllRanges();
  return usable.length;
}

/** Which stop has the focus, and whether it or a part of it shows an outline or a ring. */
function readStop(): { stop: string | null; name: string; hasSign: boolean } {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { stop: null, name: 'body', hasSign: true };
  const hasSign = [focused, ...focused.querySelectorAll('svg *, circle')].some((element) => {
    const { outlineStyle, outlineWidth, stroke } = getComputedStyle(element);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return hasOutline || (element.matches('.timeline-ring') && stroke !== 'none');
  });
  const label = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
  const name = `${focused.tagName.toLowerCase()} ${label.trim().slice(0, 40)}`;
  return { stop: focused.getAttribute('data-stop'), name, hasSign };
}

/** Goes through the page by Tab, once round. */
export async function walkByTab(page: Page): Promise<Walk> {
  const count = await page.evaluate(numberStops, USABLE);
  const reached = new Set<string>();
  const withoutSign: string[] = [];
  for (let step = 0; step < MOST_STOPS && reached.size < count; step += 1) {
    await page.keyboard.press('Tab');
    const { stop, name, hasSign } = await page.evaluate(readStop);
    // Firefox goes on to its own buttons behind the last stop.
    if (name === 'body') await page.bringToFront();
    if (!hasSign) withoutSign.push(name);
    if (stop !== null) reached.add(stop);
  }
  const notReached = await page
    .locator('[data-stop]')
    .evaluateAll(
      (elements, done) =>
        elements
          .filter((element) => !done.includes(element.getAttribute('data-stop') ?? ''))
          .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
      [...reached],
    );
  return { notReached, withoutSign };
}
