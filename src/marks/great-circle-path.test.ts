import { geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Position } from '../domain/dataset.ts';
import { greatCirclePath } from './great-circle-path.ts';

const degrees = (from: Position, to: Position) => (geoDistance([...from], [...to]) * 180) / Math.PI;

describe('greatCirclePath', () => {
  it('goes over the globe in steps of two degrees at most, of one length', () => {
    const path = greatCirclePath([
      [0, 0],
      [0, 7],
    ]);
    expect(path.map(([, latitude]) => latitude)).toEqual(
      [0, 1.75, 3.5, 5.25, 7].map((latitude) => expect.closeTo(latitude, 9)),
    );
  });

  it('is the shortest way: from Zhengzhou to Chicago it passes the far north', () => {
    const path = greatCirclePath([
      [113.7, 34.7],
      [-87.6, 41.9],
    ]);
    expect(Math.max(...path.map(([, latitude]) => latitude))).toBeGreaterThan(75);
    const lengths = path.slice(1).map((to, step) => degrees(path[step] ?? to, to));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2);
  });

  it('comes to each stop once, also where two are one place', () => {
    const stops: Position[] = [
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 1],
    ];
    const path = greatCirclePath(stops);
    expect(path).toHaveLength(4);
    for (const [place, stop] of stops.entries()) {
      expect(degrees(path[place] ?? [9, 9], stop)).toBeLessThan(1e-9);
    }
  });

  it('of one stop is that stop, and of none nothing', () => {
    expect(greatCirclePath([[5, 6]])).toEqual([[5, 6]]);
    expect(greatCirclePath([])).toEqual([]);
  });
});
