import { describe, expect, it } from 'vitest';
import { type PathStep, parsePath } from './path-data.ts';

function rounded(steps: readonly PathStep[]) {
  return steps.map(([letter, ...values]) => [
    letter,
    ...values.map((value) => Math.round(value * 1000) / 1000),
  ]);
}

describe('reading path data', () => {
  it('makes relative commands absolute and pairs after a move lines', () => {
    expect(parsePath('m1 2 3 4h5v-1z l1,1')).toEqual([
      ['M', 1, 2],
      ['L', 4, 6],
      ['L', 9, 6],
      ['L', 9, 5],
      ['Z'],
      ['L', 2, 3],
    ]);
  });

  it('reads numbers that stand without spaces', () => {
    expect(parsePath('M.5.25-1e1-.5')).toEqual([
      ['M', 0.5, 0.25],
      ['L', -10, -0.5],
    ]);
  });

  it('raises quadratic curves to cubic ones, and mirrors the handles of smooth ones', () => {
    expect(rounded(parsePath('M0 0Q3 3 6 0T12 0'))).toEqual([
      ['M', 0, 0],
      ['C', 2, 2, 4, 2, 6, 0],
      ['C', 8, -2, 10, -2, 12, 0],
    ]);
    expect(rounded(parsePath('M0 0C1 1 2 1 3 0S5-1 6 0'))).toEqual([
      ['M', 0, 0],
      ['C', 1, 1, 2, 1, 3, 0],
      ['C', 4, -1, 5, -1, 6, 0],
    ]);
  });

  it('draws a circle’s arcs by curves that keep its radius', () => {
    const steps = parsePath('M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0');
    const curves = steps.filter(([letter]) => letter === 'C');
    expect(curves).toHaveLength(4);
    for (const [, ...values] of curves) {
      const [x = 0, y = 0] = values.slice(4);
      expect(Math.hypot(x, y)).toBeCloseTo(5, 6);
    }
    expect(rounded(steps).at(-1)?.slice(5)).toEqual([5, 0]);
  });

  it('takes the way round that the flags of an arc say', () => {
    const middleOf = (flags: string) => {
      const [, first] = parsePath(`M0 0a2 1 0 ${flags} 2 1`);
      return first?.[0] === 'C' ? first.slice(1, 3) : [];
    };
    expect(middleOf('0 1')).not.toEqual(middleOf('0 0'));
    expect(parsePath('M0 0a2 1 0 0 1 2 1')).toEqual(parsePath('M0 0a2 1 0 012 1'));
  });
});
