import type { Page } from '@playwright/test';

/**
 * The contrast (WCAG 2.2, 1 to 21) of the words in each element with the grounds that it and what it
 * stands in have; null for words in a drawing, and where no ground but the map's is under them.
 */
export function contrastsOnGround(
  page: Page,
  selectors: readonly string[],
): Promise<readonly (number | null)[]> {
  return page.evaluate((places) => {
    type Rgba = readonly [number, number, number, number];
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    // A canvas reads every way to write a colour; one that is mixed is not written as rgb().
    const read = (colour: string): Rgba => {
      if (!pen) return [0, 0, 0, 0];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = (top: Rgba, under: Rgba): Rgba => {
      const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = (colour: Rgba) => {
      const linear = (at: 0 | 1 | 2) => {
        const part = colour[at] / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
    };
    const groundOf = (element: Element | null): Rgba | null => {
      if (!element || element === document.body) return null;
      const own = read(getComputedStyle(element).backgroundColor);
      if (own[3] === 1) return own;
      const under = groundOf(element.parentElement);
      return under && over(own, under);
    };
    return places.map((place) => {
      const element = document.querySelector(place);
      // What the page has replaced since axe looked, which axe then calls the root, nobody reads.
      if (!element || element === document.documentElement) return Number.POSITIVE_INFINITY;
      const ground = element instanceof HTMLElement ? groundOf(element) : null;
      if (!ground) return null;
      const ink = luminance(over(read(getComputedStyle(element).color), ground));
      const paper = luminance(ground);
      return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    });
  }, selectors);
}
