import { describe, expect, it } from 'vitest';
import { corridorsOf } from '../../tests/corridor-fixtures.ts';
import { lineWidths, pathsOfLines } from './corridor-paths.ts';
import { gatherCorridors } from './gather-corridors.ts';

describe('pathsOfLines', () => {
  it('leads from origin to destination along the great circle', () => {
    const corridors = corridorsOf([
      [0, 0, 90, 0],
      [100, 40, 100, 40],
    ]);
    const { starts, positions } = pathsOfLines(gatherCorridors(corridors, null, null));
    expect(starts).toHaveLength(3);
    const lines = [0, 1].map((line) => [
      ...positions.subarray((starts[line] ?? 0) * 2, (starts[line + 1] ?? 0) * 2),
    ]);
    const equator = lines.find((line) => line.length > 4) ?? [];
    expect(equator.slice(0, 2)).toEqual([0, 0]);
    expect(equator.at(-2)).toBeCloseTo(90, 4);
    expect(equator.length / 2).toBe(46);
    expect(lines.find((line) => line.length === 4)).toEqual([100, 40, 100, 40]);
  });
});

describe('lineWidths', () => {
  it('are as the atlas’s own for few lines, fine for many, and grow with the rows', () => {
    expect(lineWidths({ count: 10, mostRows: 1 })(1)).toBe(1.8);
    expect(lineWidths({ count: 1000, mostRows: 1 })(1)).toBe(1);
    const widthOf = lineWidths({ count: 1000, mostRows: 100_000 });
    expect(widthOf(1)).toBe(1);
    expect(widthOf(100_000)).toBe(6);
    expect(widthOf(50_000)).toBeCloseTo(3.5, 3);
    expect(lineWidths({ count: 10, mostRows: 2 })(2)).toBeCloseTo(2.3, 6);
  });
});
