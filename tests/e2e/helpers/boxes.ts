import type { Locator } from '@playwright/test';

/** Where something stands in the window, in CSS pixels. */
export interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of all elements that have a size on the screen, named by their class. */
export async function boxesOf(elements: Locator): Promise<readonly Box[]> {
  const boxes = await elements.evaluateAll((found) =>
    found.map((element) => {
      const box = element.getBoundingClientRect();
      // Browsers reckon a place from its transforms, not always alike to the last bit.
      const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map(
        (pixels) => Math.round(pixels * 100) / 100,
      ) as [number, number, number, number];
      const isSeen = element.checkVisibility({ visibilityProperty: true });
      const name = element.getAttribute('class') ?? element.tagName;
      return { name, left, top, right, bottom, isSeen };
    }),
  );
  return boxes
    .filter(({ isSeen, left, right, top, bottom }) => isSeen && right > left && bottom > top)
    .map(({ isSeen: _, ...box }) => box);
}

export async function boxOf(element: Locator): Promise<Box> {
  const [box] = await boxesOf(element.first());
  if (!box) throw new Error(`${element} is not on the screen.`);
  return box;
}

/** The middle of something on the screen, in CSS pixels of the window. */
export async function middleOf(element: Locator): Promise<readonly [x: number, y: number]> {
  const { left, top, right, bottom } = await boxOf(element);
  return [(left + right) / 2, (top + bottom) / 2];
}

/** The names of those boxes that share a pixel or more with one. */
export function namesOfOverlaps(box: Box, others: readonly Box[]): readonly string[] {
  const [x, y] = [
    (other: Box) => Math.min(box.right, other.right) - Math.max(box.left, other.left),
    (other: Box) => Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top),
  ];
  return others.filter((other) => x(other) >= 1 && y(other) >= 1).map(({ name }) => name);
}

/** Whether a box lies wholly in another. */
export function isWithin(box: Box, outer: Box): boolean {
  return (
    box.left >= outer.left &&
    box.right <= outer.right &&
    box.top >= outer.top &&
    box.bottom <= outer.bottom
  );
}
