import type { Page } from '@playwright/test';

const USABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const MOST_STOPS = 400;

interface Walk {
  /** What can be used and was never focused. */
  readonly notReached: readonly string[];
  /** Stops that look the same with the focus as without it. */
  readonly withoutSign: readonly string[];
  /** Stops of which something else covers all, or that are not in sight. */
  readonly covered: readonly string[];
}

/** A walk in which nothing was amiss. */
export const WALKED_ROUND: Walk = { notReached: [], withoutSign: [], covered: [] };

/** Marks what can be used, and clears away the focus so that the walk begins at the top. */
function numberStops(selector: string): number {
  // What is under a dialog is out of reach, and meant to be.
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const isStop = (element: HTMLElement) => {
    const isSeen = element.checkVisibility({ visibilityProperty: true });
    if (!isSeen || element.matches(':disabled, [inert] *, [tabindex="-1"]')) return false;
    // Of buttons of which one is chosen, Tab stops at that one alone.
    const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
    if (!isRadio || element.checked) return true;
    const group = document.getElementsByName(element.name);
    return ![...group].some((each) => each instanceof HTMLInputElement && each.checked);
  };
  const usable = [...(dialog ?? document).querySelectorAll<HTMLElement>(selector)].filter(isStop);
  for (const [index, element] of usable.entries()) element.dataset.stop = String(index);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  getSelection()?.removeAllRanges();
  return usable.length;
}

interface Stop {
  readonly stop: string | null;
  readonly name: string;
  readonly hasSign: boolean;
  readonly isCovered: boolean;
}

/** Which stop has the focus, whether it or a part of it shows an outline or a ring, and whether any of it is in sight. */
function readStop(): Stop {
  const focused = document.activeElement;
  if (!focused || focused === document.body) {
    return { stop: null, name: 'body', hasSign: true, isCovered: false };
  }
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'var(--focus)';
  const focusColour = getComputedStyle(probe).color;
  probe.remove();
  const hasSign = [focused, ...focused.querySelectorAll('svg *, circle, [class]')].some(
    (element) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(element);
      const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return hasOutline || (stroke === focusColour && Number.parseFloat(strokeWidth) >= 2);
    },
  );
  const { left, top, width, height } = focused.getBoundingClientRect();
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
  const isCovered = !shares.some((across) =>
    shares.some((down) => {
      const hit = document.elementFromPoint(left + across * width, top + down * height);
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    }),
  );
  const label = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
  const name = `${focused.tagName.toLowerCase()} ${label.trim().slice(0, 40)}`;
  return { stop: focused.getAttribute('data-stop'), name, hasSign, isCovered };
}

/** Goes through the page, or the dialog over it, by Tab, once round. */
export async function walkByTab(page: Page): Promise<Walk> {
  const count = await page.evaluate(numberStops, USABLE);
  const reached = new Set<string>();
  const withoutSign: string[] = [];
  const covered: string[] = [];
  for (let step = 0; step < MOST_STOPS && reached.size < count; step += 1) {
    await page.keyboard.press('Tab');
    const { stop, name, hasSign, isCovered } = await page.evaluate(readStop);
    // Firefox goes on to its own buttons behind the last stop.
    if (name === 'body') await page.bringToFront();
    if (!hasSign) withoutSign.push(name);
    if (isCovered) covered.push(name);
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
  return { notReached, withoutSign, covered };
}
