import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dashPath, measurePath, resamplePath, unwrapPath } from './split-path.ts';

const equator = measurePath([
  [0, 0],
  [4, 0],
  [10, 0],
]);

it('measures shares of the great-circle length', () => {
  expect(equator.lengthDegrees).toBeCloseTo(10);
  expect(equator.vertices.map(({ share }) => share)).toEqual([0, expect.closeTo(0.4), 1]);
});

it('carries a line on over the Pacific', () => {
  expect(
    unwrapPath([
      [170, 30],
      [-175, 35],
      [-120, 34],
    ]),
  ).toEqual([
    [170, 30],
    [185, 35],
    [240, 34],
  ]);
  expect(
    unwrapPath([
      [-170, 0],
      [175, 0],
      [-175, 0],
    ]),
  ).toEqual([
    [-170, 0],
    [-185, 0],
    [-175, 0],
  ]);
});

describe('dashPath', () => {
  it('draws the pattern from the start and keeps the corners inside a dash', () => {
    const dashes = dashPath(equator, [3, 2]);
    expect(
      dashes.map((dash) => dash.map(({ position }) => Math.round(position[0] * 1e6) / 1e6)),
    ).toEqual([
      [0, 3],
      [5, 8],
    ]);
    const [long] = dashPath(equator, [5, 1]);
    expect(long?.map(({ position }) => Math.round(position[0] * 1e6) / 1e6)).toEqual([0, 4, 5]);
  });

  it('draws every stroke and dot of a longer pattern, turn by turn', () => {
    const ends = dashPath(equator, [3, 0.5, 0.5, 1]).map((dash) =>
      [dash[0], dash.at(-1)].map((vertex) => Math.round((vertex?.position[0] ?? -1) * 1e6) / 1e6),
    );
    expect(ends).toEqual([
      [0, 3],
      [3.5, 4],
      [5, 8],
      [8.5, 9],
    ]);
  });

  it('has no dash for a path without length', () => {
    expect(
      dashPath(
        measurePath([
          [1, 1],
          [1, 1],
        ]),
        [1, 1],
      ),
    ).toEqual([]);
  });

  it('never draws more than the share of the pattern, in order and within the path', () => {
    const degrees = fc.double({ min: 0.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, (onDegrees, offDegrees) => {
        const ends = dashPath(equator, [onDegrees, offDegrees]).map((dash) => [
          dash[0]?.share ?? -1,
          dash.at(-1)?.share ?? 2,
        ]);
        const flat = ends.flat();
        expect(flat).toEqual([...flat].sort((a, b) => a - b));
        expect(flat.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(ends.length).toBeLessThanOrEqual(401);
      }),
    );
  });
});

it('resamples without losing a vertex', () => {
  const shares = resamplePath(equator, 4).map(({ share }) => Number(share.toFixed(6)));
  expect(shares).toEqual([0, 0, 0.25, 0.4, 0.5, 0.75, 1, 1]);
});
