import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decomposeTheil, giniOf, herfindahlOf, locationQuotient, theilOf } from './inequality.ts';

const TOLERANCE = 12;
const countsOf = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 40 })
  .filter((counts) => counts.some((count) => count > 0));

/** Gini by its definition as half the relative mean difference, over all pairs (Cowell 2011). */
function giniByPairs(counts: readonly number[]): number {
  let differences = 0;
  let total = 0;
  for (const a of counts) {
    total += a;
    for (const b of counts) differences += Math.abs(a - b);
  }
  return differences / (2 * counts.length * total);
}

/** Theil's T from entropy: ln n minus the entropy of the shares (Theil 1967). */
function theilByEntropy(counts: readonly number[]): number {
  const total = counts.reduce((a, b) => a + b, 0);
  let entropy = 0;
  for (const count of counts) {
    if (count > 0) entropy += (count / total) * Math.log(total / count);
  }
  return Math.log(counts.length) - entropy;
}

describe('Gini coefficient', () => {
  it('is that of small cases worked by hand', () => {
    expect(giniOf([1, 1, 1, 1])).toBe(0);
    expect(giniOf([0, 0, 0, 8])).toBe(3 / 4);
    // Incomes 1 to 5: pairwise differences sum to 40, 40 / (2 · 5 · 15) = 4 / 15.
    expect(giniOf([3, 1, 5, 2, 4])).toBeCloseTo(4 / 15, TOLERANCE);
    expect(giniOf([0, 0])).toBeNull();
  });

  it('equals half the relative mean difference over all pairs', () => {
    fc.assert(
      fc.property(countsOf, (counts) => {
        expect(giniOf(counts)).toBeCloseTo(giniByPairs(counts), TOLERANCE);
      }),
    );
  });
});

describe('Theil index', () => {
  it('runs from 0, all equal, to ln n, one has all', () => {
    expect(theilOf([7, 7, 7])).toBeCloseTo(0, TOLERANCE);
    expect(theilOf([0, 0, 9, 0])).toBeCloseTo(Math.log(4), TOLERANCE);
    expect(theilOf([0, 0])).toBeNull();
  });

  it('equals ln n minus the entropy of the shares', () => {
    fc.assert(
      fc.property(countsOf, (counts) => {
        expect(theilOf(counts)).toBeCloseTo(theilByEntropy(counts), 10);
      }),
    );
  });

  it('splits into parts that add up, and that are each what they say', () => {
    // Two groups without a difference inside: all of it lies between them.
    const between = decomposeTheil([2, 2, 6, 6], ['a', 'a', 'b', 'b']);
    expect(between?.within).toBeCloseTo(0, TOLERANCE);
    expect(between?.between).toBeCloseTo(
      0.25 * Math.log(0.25 / 0.5) + 0.75 * Math.log(0.75 / 0.5),
      TOLERANCE,
    );
    // Two groups with the same mean: all of it lies within them.
    const within = decomposeTheil([1, 3, 0, 4], ['a', 'a', 'b', 'b']);
    expect(within?.between).toBeCloseTo(0, TOLERANCE);
    // Shares of a half each; the first has its half evenly, of the second one has all: ln 2.
    expect(decomposeTheil([2, 2, 0, 4], ['a', 'a', 'b', 'b'])?.groups).toEqual([
      { group: 'a', share: 0.5, theil: 0 },
      { group: 'b', share: 0.5, theil: expect.closeTo(Math.LN2, TOLERANCE) },
    ]);
    expect(decomposeTheil([3, 0], ['a', 'b'])?.groups[1]).toEqual({
      group: 'b',
      share: 0,
      theil: null,
    });
    expect(decomposeTheil([0, 0], ['a', 'b'])).toBeNull();
    fc.assert(
      fc.property(countsOf, (counts) => {
        const parts = decomposeTheil(
          counts,
          counts.map((_, place) => ['x', 'y', 'z'][place % 3] ?? 'x'),
        );
        expect((parts?.within ?? 0) + (parts?.between ?? 0)).toBeCloseTo(parts?.total ?? -1, 10);
      }),
    );
  });
});

describe('Herfindahl index', () => {
  it('is that of the market shares 30, 30, 20 and 20 per cent in the 1992 merger guidelines: 2,600 points', () => {
    const { index, normalised } = herfindahlOf([30, 30, 20, 20]) ?? { index: 0, normalised: 0 };
    expect(index * 10_000).toBeCloseTo(2600, 8);
    expect(normalised).toBeCloseTo((0.26 - 0.25) / 0.75, TOLERANCE);
  });

  it('has no normalised form for one unit, and none at all for nothing', () => {
    expect(herfindahlOf([5])).toEqual({ index: 1, normalised: null });
    expect(herfindahlOf([0, 0])).toBeNull();
  });
});

describe('location quotient', () => {
  it('is the share of one thing over the share of another', () => {
    // A tenth of the zones and a fifth of the belts: half of what is in proportion.
    expect(locationQuotient(10, 100, 20, 100)).toBe(0.5);
    expect(locationQuotient(10, 100, 0, 100)).toBeNull();
    expect(locationQuotient(0, 0, 1, 2)).toBeNull();
    expect(locationQuotient(1, 2, 1, 0)).toBeNull();
  });
});
