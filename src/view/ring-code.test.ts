import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../domain/dataset.ts';
import { MOST_CORNERS, readRing, roundToRing, writeRing } from './ring-code.ts';

/** In hundredths of a degree. */
const ringOf = (corners: readonly (readonly [number, number])[]): readonly Position[] =>
  corners.map(([x, y]) => [x / 100, y / 100]);

describe('a ring in a link', () => {
  it('holds its corners to a hundredth of a degree', () => {
    expect(roundToRing([116.4074, 39.9042])).toEqual([116.41, 39.9]);
    expect(roundToRing([-0.001, -33.456])).toEqual([0, -33.46]);
  });

  it('is written in a few letters', () => {
    const ring: readonly Position[] = [
      [116, 40],
      [117, 40],
      [116.5, 39.16],
    ];
    expect(writeRing(ring)).toBe('g1Wg6HoGAjDnF');
    expect(readRing('g1Wg6HoGAjDnF')).toEqual(ring);
  });

  it('comes back, however near its corners are to each other', () => {
    const coordinate = fc.integer({ min: -40, max: 40 });
    const corners = fc.array(fc.tuple(coordinate, coordinate), {
      minLength: 3,
      maxLength: MOST_CORNERS,
    });
    fc.assert(
      fc.property(corners, (near) => {
        const ring = ringOf(near);
        expect(readRing(writeRing(ring))).toEqual(ring.map(roundToRing));
      }),
    );
  });

  it('may reach the ends of the globe', () => {
    const ring = ringOf([
      [-18_000, -9000],
      [18_000, 9000],
      [18_000, -9000],
    ]);
    expect(readRing(writeRing(ring))).toEqual(ring);
  });

  // An A is a zero, and a g the beginning of a number that goes on.
  it.each([
    ['nothing', ''],
    ['two corners', 'AAAA'],
    ['half a corner', 'AAAAAAA'],
    ['a letter that is none of the code', 'AAAAA!'],
    ['an end in the middle of a number', 'AAAAAAg'],
    ['a number longer than any on the globe', `${'g'.repeat(5)}AAAAAA`],
    ['a corner too many', 'AA'.repeat(MOST_CORNERS + 1)],
    [
      'a corner east of the globe',
      writeRing(
        ringOf([
          [18_001, 0],
          [0, 0],
          [0, 1],
        ]),
      ),
    ],
    [
      'a corner west of the globe',
      writeRing(
        ringOf([
          [0, 0],
          [-18_001, 0],
          [0, 1],
        ]),
      ),
    ],
    [
      'a corner north of the pole',
      writeRing(
        ringOf([
          [0, 0],
          [0, 1],
          [0, 9001],
        ]),
      ),
    ],
  ])('is not read from %s', (_, text) => {
    expect(readRing(text)).toBeUndefined();
  });

  it('may have as many corners as there may be', () => {
    expect(readRing('AA'.repeat(MOST_CORNERS))).toHaveLength(MOST_CORNERS);
  });
});
