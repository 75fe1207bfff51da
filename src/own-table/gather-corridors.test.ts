import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEnds, corridorsOf, type Ends } from '../../tests/corridor-fixtures.ts';
import { countLines, gatherCorridors } from './gather-corridors.ts';
import { ALL_TIME } from './unit-values.ts';

const SHANGHAI_HAMBURG: Ends = [121.5, 31.2, 10, 53.5];
const NINGBO_BREMEN: Ends = [121.5, 29.9, 8.8, 53.1];
const SHENZHEN_LOS_ANGELES: Ends = [114.1, 22.5, -118.2, 34.1];

describe('gatherCorridors', () => {
  it('draws each by itself where there are few, and those with the same ends as one', () => {
    const corridors = corridorsOf([SHANGHAI_HAMBURG, SHENZHEN_LOS_ANGELES, SHANGHAI_HAMBURG]);
    const lines = gatherCorridors(corridors, null, null);
    expect(lines).toMatchObject({ count: 2, mostRows: 2, isGathered: false });
    expect([...lines.sizes].sort()).toEqual([1, 2]);
  });

  it('gathers near ends to their middle where there are many', () => {
    const ends = [SHANGHAI_HAMBURG, NINGBO_BREMEN, SHENZHEN_LOS_ANGELES];
    const lines = gatherCorridors(corridorsOf(ends), null, null, 2.5);
    // Two fifths of two and a half are one line: all begin in one half of the globe and end in the other.
    expect(lines.isGathered).toBe(true);
    const pair = gatherCorridors(corridorsOf(ends.slice(0, 2)), null, null, 1);
    expect(pair).toMatchObject({ count: 1, mostRows: 2, isGathered: true });
    const [x = 0, y = 0, toX = 0, toY = 0] = pair.ends;
    expect(x).toBeCloseTo(121.5, 4);
    expect(y).toBeCloseTo((31.2 + 29.9) / 2, 4);
    expect(toX).toBeCloseTo((10 + 8.8) / 2, 4);
    expect(toY).toBeCloseTo((53.5 + 53.1) / 2, 4);
  });

  it('finds the middle across the Pacific without going around the globe', () => {
    const ends: readonly Ends[] = [
      [120, 30, 178, 10],
      [120, 30, -178, 10],
    ];
    const [, , toX = 0] = gatherCorridors(corridorsOf(ends), null, null, 1).ends;
    expect(Math.abs(toX)).toBeCloseTo(180, 4);
  });

  it('has each row that passes in one line, never more lines than asked, and is exact where it can be', () => {
    const cases = fc.record({
      ends: anyEnds,
      most: fc.integer({ min: 3, max: 80 }),
      passes: fc.infiniteStream(fc.boolean()),
    });
    fc.assert(
      fc.property(cases, ({ ends, most, passes }) => {
        const corridors = corridorsOf(ends);
        const mask = Uint8Array.from(ends, () => (passes.next().value ? 1 : 0));
        const lines = gatherCorridors(corridors, mask, null, most);
        const shown = [...corridors.rows].map((row, place) => ({
          line: lines.lineOf[place] as number,
          ends: (ends[row] as Ends).join(),
          isIn: mask[place] === 1,
        }));
        expect(shown.every(({ line, isIn }) => line >= 0 === isIn)).toBe(true);
        const seen = shown.filter(({ isIn }) => isIn);
        const linesOfEnds = new Map<string, Set<number>>();
        for (const { line, ends: key } of seen) {
          linesOfEnds.set(key, (linesOfEnds.get(key) ?? new Set()).add(line));
        }
        expect([...linesOfEnds.values()].every(({ size }) => size === 1)).toBe(true);
        const isExact = linesOfEnds.size <= most;
        expect(lines.isGathered).toBe(!isExact);
        expect(lines.count).toBe(new Set(seen.map(({ line }) => line)).size);
        if (isExact) expect(lines.count).toBe(linesOfEnds.size);
        // One bit is the least that the order can be cut by, and leaves two.
        else expect(lines.count).toBeLessThanOrEqual(Math.max(2, most * 0.4));
        expect(lines.sizes.reduce((sum, size) => sum + size, 0)).toBe(seen.length);
      }),
    );
  });
});

describe('countLines', () => {
  const same: readonly Ends[] = [SHANGHAI_HAMBURG, SHANGHAI_HAMBURG, SHANGHAI_HAMBURG];

  it('counts what the clock has reached and range has not left behind, undated rows always', () => {
    const corridors = corridorsOf(same, [100, 200, -0x80000000]);
    const lines = gatherCorridors(corridors, null, null);
    const count = (from: number | null, to: number) =>
      countLines(corridors, lines, null, { from, to }).rows[0];
    expect([count(null, 99), count(null, 100), count(null, 200), count(150, 200)]).toEqual([
      1, 2, 3, 2,
    ]);
  });

  it('has the class of most rows, of the newest among equals, and its newest row', () => {
    const corridors = corridorsOf(same, [100, 200, 300]);
    const lines = gatherCorridors(corridors, null, null);
    const at = (classes: readonly number[], to = 400) => {
      const counted = countLines(corridors, lines, Uint8Array.from(classes), { from: null, to });
      return [counted.classes[0], counted.last[0]];
    };
    expect(at([1, 1, 2])).toEqual([1, 2]);
    expect(at([1, 2, 3])).toEqual([3, 2]);
    expect(at([1, 2, 3], 250)).toEqual([2, 1]);
    expect(at([255, 255, 3])).toEqual([255, 2]);
  });

  it('counts the same as going through all rows', () => {
    fc.assert(
      fc.property(anyEnds, fc.integer({ min: 0, max: 50 }), (ends, to) => {
        const days = ends.map((_, row) => (row * 7) % 50);
        const corridors = corridorsOf(ends, days);
        const lines = gatherCorridors(corridors, null, null, 5);
        const { rows } = countLines(corridors, lines, null, { from: null, to });
        const slow = days.filter((day) => day <= to).length;
        expect(rows.reduce((sum, count) => sum + count, 0)).toBe(slow);
        const all = countLines(corridors, lines, null, ALL_TIME).rows;
        expect([...all]).toEqual([...lines.sizes]);
      }),
    );
  });
});
