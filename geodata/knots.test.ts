import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { countKnots } from './knots.ts';

const square: Position[] = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];

describe('countKnots', () => {
  it('finds none in a square', () => {
    expect(countKnots(square)).toBe(0);
  });

  it('finds a line that crosses another', () => {
    expect(
      countKnots([square[0], square[2], square[1], square[3], square[0]].map((p) => p ?? [])),
    ).toBe(1);
  });

  it('finds a point that the ring comes back to', () => {
    const twice: Position[] = [
      [0, 0],
      [0, 1],
      [0.5, 0.5],
      [1, 1],
      [1, 0],
      [0.5, 0.5],
      [0, 0],
    ];
    expect(countKnots(twice)).toBe(1);
  });

  it('leaves a loop as small as the grid alone', () => {
    const small: Position[] = [
      [0, 0],
      [0, 1],
      [0.001, 1.001],
      [0, 1.001],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ];
    expect(countKnots(small)).toBe(0);
  });
});
