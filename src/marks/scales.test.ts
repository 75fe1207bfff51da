import { hcl } from 'd3';
import { describe, expect, it } from 'vitest';
import { beltRadiusPixels, countScale, gapMaximum, gapScale } from './scales.ts';

const lightnessOf = (colour: string) => hcl(colour).l;

describe('scales of the map', () => {
  it('fill one zone lightest and the largest number darkest, in even steps', () => {
    const fillOf = countScale(3, 'light');
    const [one, two, three] = [1, 2, 3].map((count) => lightnessOf(fillOf(count)));
    expect(one).toBeGreaterThan(two ?? 0);
    expect(two).toBeCloseTo(((one ?? 0) + (three ?? 0)) / 2, 0);
  });

  it('keep a single zone light where no province has more', () => {
    expect(countScale(1, 'light')(1)).toBe(countScale(9, 'light')(1));
  });

  it('fill a metric from nothing to its largest value, and go no farther', () => {
    expect(gapMaximum('gap-delivery-days')).toBe(8);
    const fillOf = gapScale('gap-delivery-days', 'dark');
    expect(fillOf(12)).toBe(fillOf(8));
    expect(fillOf(-1)).toBe(fillOf(0));
    expect(new Set([fillOf(0), fillOf(4), fillOf(8)]).size).toBe(3);
  });

  it('let the area of a belts mark grow with their number, from 1 to 12', () => {
    expect(beltRadiusPixels(1)).toBe(5);
    expect(beltRadiusPixels(4)).toBeCloseTo(5 + 6 / (Math.sqrt(12) - 1), 9);
    expect([12, 13].map(beltRadiusPixels)).toEqual([11, 11]);
  });
});
