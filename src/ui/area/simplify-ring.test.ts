import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxRing, simplifyRing } from './simplify-ring.ts';

describe('simplifyRing', () => {
  it('takes the corners away that say least', () => {
    const ring = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const;
    expect(simplifyRing(ring, 4)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
  });

  it('keeps at most as many corners as asked, all of them corners that were there', () => {
    const pixel = fc.tuple(fc.integer({ max: 999 }), fc.integer({ max: 999 }));
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 3, maxLength: 200 }), (ring) => {
        const simple = simplifyRing(ring, 64);
        expect(simple.length).toBe(Math.min(64, ring.length));
        expect(ring).toEqual(expect.arrayContaining([...simple]));
      }),
    );
  });
});

describe('boxRing', () => {
  it('goes round the box, with corners along its sides', () => {
    expect(boxRing([0, 0], [4, 2], 2)).toEqual([
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 1],
      [4, 2],
      [2, 2],
      [0, 2],
      [0, 1],
    ]);
  });
});
