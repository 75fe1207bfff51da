import { geoDistance, geoInterpolate } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corridorsOf } from '../../tests/corridor-fixtures.ts';
import { circleAround, meetsCircle, vectorOf } from './seen-circle.ts';

const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe('meetsCircle', () => {
  it('says the same as walking the great circle in small steps', () => {
    const cases = fc.record({
      from: place,
      to: place,
      middle: place,
      radius: fc.double({ min: 0.05, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ from, to, middle, radius }) => {
        // Of two ends on opposite sides of the globe every great circle is as short.
        fc.pre(geoDistance(from, to) < 3.1);
        const at = geoInterpolate(from, to);
        const steps = Array.from({ length: 2001 }, (_, step) =>
          geoDistance(at(step / 2000), middle),
        );
        const nearest = Math.min(...steps);
        fc.pre(Math.abs(nearest - radius) > 0.003);
        const corridors = corridorsOf([[...from, ...to]]);
        const circle = { middle: vectorOf(...middle), radius };
        expect(meetsCircle(corridors, 0, circle)).toBe(nearest < radius);
      }),
    );
  });

  it('sees a line that passes far north of both its ends', () => {
    const corridors = corridorsOf([[121.5, 31.2, -122.4, 37.8]]);
    const aleutians = { middle: vectorOf(-170, 48), radius: 0.1 };
    expect(meetsCircle(corridors, 0, aleutians)).toBe(true);
    const hawaii = { middle: vectorOf(-157, 21), radius: 0.1 };
    expect(meetsCircle(corridors, 0, hawaii)).toBe(false);
  });
});

describe('circleAround', () => {
  it('holds the window with half as much again', () => {
    const circle = circleAround((across, down) => [110 + across * 4, 31 - down * 2]);
    expect(circle?.radius).toBeCloseTo(geoDistance([112, 30], [110, 29]) * 1.5, 2);
  });

  it('is none where half of the globe is seen, or a corner lies off it', () => {
    expect(circleAround((across, down) => [across * 300 - 150, down * 120 - 60])).toBeNull();
    expect(circleAround((across) => (across === 1 ? null : [110, 30]))).toBeNull();
    expect(circleAround((across) => [across === 1 ? Number.NaN : 110, 30])).toBeNull();
  });
});
