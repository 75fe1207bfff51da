import { describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/period.ts';
import { layoutBars } from './bar-layout.ts';
import { layoutScatter } from './scatter-layout.ts';
import { layoutSteps } from './step-layout.ts';

const DAYS = { firstDay: dayOf('2015-03-01'), lastDay: dayOf('2025-03-01') };

describe('steps over time', () => {
  const points = [
    { day: dayOf('2016-03-01'), value: 1 },
    { day: dayOf('2018-03-01'), value: 3 },
  ];
  const chart = layoutSteps(DAYS, dayOf('2020-03-01'), [{ id: 'a', points }], 400, 4);

  it('holds each value until the next, and the last up to the clock', () => {
    const [line] = chart.lines;
    expect(line?.points.map(({ value }) => value)).toEqual([1, 3]);
    expect(line?.path.match(/[ML]/g)?.length).toBeGreaterThanOrEqual(4);
    const [endX, endY] = (line?.path.split('L').at(-1) ?? '').split(',').map(Number);
    expect(endX).toBeCloseTo(chart.clockX, 2);
    expect(endY).toBeCloseTo(line?.points[1]?.y ?? 0, 2);
  });

  it('begins its scale at nothing and keeps it while the clock moves', () => {
    expect(chart.valueTicks[0]).toEqual({ value: 0, y: chart.baseline });
    const early = layoutSteps(
      DAYS,
      dayOf('2017-01-01'),
      [{ id: 'a', points: points.slice(0, 1) }],
      400,
      4,
    );
    expect(early.valueTicks).toEqual(chart.valueTicks);
  });

  it('leaves a gap where there is no value', () => {
    const gap = [{ day: dayOf('2016-03-01'), value: null }, ...points.slice(1)];
    const [line] = layoutSteps(DAYS, dayOf('2020-03-01'), [{ id: 'a', points: gap }], 400, 4).lines;
    expect(line?.points).toHaveLength(1);
    expect(line?.path).not.toContain('NaN');
    expect(
      layoutSteps(DAYS, dayOf('2020-03-01'), [{ id: 'a', points: [] }], 400, 4).lines[0]?.path,
    ).toBe('');
  });
});

describe('points by two values', () => {
  it('puts more to the right and up, inside the frame', () => {
    const { points, left, right, top, baseline } = layoutScatter(
      [
        { id: 'a', x: 1, y: 2 },
        { id: 'b', x: 3, y: 5 },
      ],
      400,
      200,
      false,
    );
    const [a, b] = points;
    expect((b?.atX ?? 0) > (a?.atX ?? 0) && (b?.atY ?? 0) < (a?.atY ?? 0)).toBe(true);
    for (const { atX, atY } of points) {
      expect(atX >= left && atX <= right && atY >= top && atY <= baseline).toBe(true);
    }
  });

  it('draws a unit as long upward as sideways where asked to', () => {
    const { xOf, yOf } = layoutScatter(
      [
        { id: 'a', x: 0, y: 0 },
        { id: 'b', x: -500, y: 80 },
      ],
      400,
      200,
      true,
    );
    expect(xOf(100) - xOf(0)).toBeCloseTo(yOf(0) - yOf(100), 9);
  });
});

describe('bars', () => {
  it('are as long as their values, and nothing is nothing', () => {
    const { bars } = layoutBars(
      [
        { id: 'a', value: 50 },
        { id: 'b', value: 100 },
        { id: 'c', value: 0 },
      ],
      400,
    );
    expect((bars[0]?.length ?? 0) / (bars[1]?.length ?? 1)).toBeCloseTo(0.5, 9);
    expect(bars[2]?.length).toBe(0);
    expect(layoutBars([{ id: 'a', value: 0 }], 400).bars[0]?.length).toBe(0);
  });
});
