import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEnds, corridorsOf, type Ends } from '../../tests/corridor-fixtures.ts';
import { pacificLongitude, SAME_CELLS, SAME_ENDS } from './build-corridors.ts';

/** A corridor's place on the curve, bit by bit, the slow way. */
function bitsOf([x, y, toX, toY]: Ends): string {
  const cell = (value: number, least: number, span: number) =>
    Math.min(8191, Math.floor(((value - least) / span) * 8192))
      .toString(2)
      .padStart(13, '0');
  const cells = [
    cell(pacificLongitude(x), -75, 360),
    cell(pacificLongitude(toX), -75, 360),
    cell(y, -90, 180),
    cell(toY, -90, 180),
  ];
  return Array.from({ length: 13 }, (_, bit) => cells.map((bits) => bits[bit]).join('')).join('');
}

describe('buildCorridors', () => {
  it('puts them along the curve and says in which bit each leaves the one before', () => {
    fc.assert(
      fc.property(anyEnds, (ends) => {
        const { rows, splits, distinct, count } = corridorsOf(ends);
        expect([...rows].sort((a, b) => a - b)).toEqual(ends.map((_, row) => row));
        expect(count).toBe(ends.length);
        expect(distinct).toBe(new Set(ends.map((end) => end.join())).size);
        expect(splits[0]).toBe(0);
        for (let i = 1; i < count; i += 1) {
          const [before, now] = [ends[rows[i - 1] as number], ends[rows[i] as number]] as [
            Ends,
            Ends,
          ];
          const [a, b] = [bitsOf(before), bitsOf(now)];
          expect(a <= b).toBe(true);
          const first = [...a].findIndex((bit, at) => bit !== b[at]);
          const same = before.join() === now.join() ? SAME_ENDS : SAME_CELLS;
          expect(splits[i]).toBe(first < 0 ? same : first);
        }
      }),
    );
  });

  it('keeps both ends, as degrees and as they lie from the middle of the earth', () => {
    const { positions, toPositions, vectors } = corridorsOf([[90, 0, 0, 90]]);
    expect([...positions, ...toPositions]).toEqual([90, 0, 0, 90]);
    const rounded = [...vectors].map((value) => Math.round(value * 1e6) / 1e6 + 0);
    expect(rounded).toEqual([0, 1, 0, 0, 0, 1]);
  });

  it('has the newest of those with the same ends last, and those without a date first', () => {
    const same: Ends = [120, 30, 10, 50];
    const none = -0x80000000;
    const { rows, days } = corridorsOf([same, same, same], [200, none, 100]);
    expect([...rows]).toEqual([1, 2, 0]);
    expect([...(days ?? [])]).toEqual([none, 100, 200]);
  });
});
