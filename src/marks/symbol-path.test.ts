import { symbol, symbolCross, symbolSquare, symbolTriangle } from 'd3';
import { describe, expect, it } from 'vitest';
import { symbolPath } from './symbol-path.ts';

function cornersOf(path: string): number[][] {
  return path
    .slice(1, -1)
    .split('L')
    .map((corner) => corner.split(',').map(Number));
}

function areaOf(path: string): number {
  const corners = cornersOf(path);
  return corners.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = corners[(index + 1) % corners.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

const byPlace = (a: number[], b: number[]) =>
  (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);

describe('symbolPath', () => {
  it.each(['square', 'triangle', 'diamond', 'hexagon', 'cross', 'star'] as const)(
    'gives a %s the area of its circle, so that no shape seems more than another',
    (kind) => {
      expect(Math.abs(areaOf(symbolPath(kind, 10)))).toBeCloseTo(Math.PI * 100, -0.5);
    },
  );

  it.each([
    ['triangle', symbolTriangle],
    ['cross', symbolCross],
  ] as const)('draws the %s of d3-shape', (kind, type) => {
    const drawn = symbol(type, Math.PI * 64).digits(2)() ?? '';
    const [ours, theirs] = [symbolPath(kind, 8), drawn].map((path) =>
      cornersOf(path).sort(byPlace),
    );
    expect(ours).toEqual(theirs);
  });

  it('draws the square of d3-shape', () => {
    const drawn = symbol(symbolSquare, Math.PI * 64).digits(2)() ?? '';
    const [left] = cornersOf(symbolPath('square', 8)).sort(byPlace);
    expect(drawn).toContain(`M${left?.join(',')}h`);
  });

  it('draws a circle of two halves', () => {
    expect(symbolPath('circle', 4.5)).toBe('M4.5,0A4.5,4.5,0,1,1,-4.5,0A4.5,4.5,0,1,1,4.5,0');
  });
});
