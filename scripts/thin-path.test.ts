import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinPath } from './thin-path.ts';

type Place = readonly [x: number, y: number];

const partsOf = (path: string) =>
  [...path.matchAll(/M([^MZ]*)(Z?)/g)].map(([, places = '', close]) => ({
    points: places.split('L').map((place) => place.split(',').map(Number) as unknown as Place),
    isClosed: close === 'Z',
  }));

/** How far a point lies from the nearest of a line's pieces, each looked at in a hundred steps. */
function offLine([x, y]: Place, line: readonly Place[]): number {
  const offs = line.map(([toX, toY], at) => {
    const [fromX, fromY] = line[Math.max(0, at - 1)] as Place;
    const steps = Array.from({ length: 101 }, (_, step) => step / 100);
    return Math.min(
      ...steps.map((t) => Math.hypot(x - fromX - t * (toX - fromX), y - fromY - t * (toY - fromY))),
    );
  });
  return Math.min(...offs);
}

it('leaves out what a straight line says as well, and keeps corners', () => {
  expect(thinPath('M0,0L5,0.2L10,0L10,10', 0.25)).toBe('M0,0L10,0L10,10');
  expect(thinPath('M0,0L5,0.3L10,0L10,10', 0.25)).toBe('M0,0L5,0.3L10,0L10,10');
});

it('keeps every island, be it smaller than the tolerance', () => {
  expect(thinPath('M5,5L5.1,5L5.1,5.1ZM0,0L10,0L10,10L5,10.1L0,10Z', 0.25)).toBe(
    'M5,5L5.1,5.1ZM0,0L10,0L10,10L0,10Z',
  );
  expect(thinPath('M3,4Z', 0.25)).toBe('M3,4Z');
});

const tenths = fc.integer({ min: 0, max: 300 }).map((value) => value / 10);
const part = fc.tuple(
  fc.array(fc.tuple(tenths, tenths), { minLength: 1, maxLength: 30 }),
  fc.boolean(),
);

it('keeps the ends, the order and the parts of any path, and comes near to every point of it', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), tenths, (given, tolerance) => {
      const path = given
        .map(([points, isClosed]) => `M${points.join('L')}${isClosed ? 'Z' : ''}`)
        .join('');
      const [before, after] = [partsOf(path), partsOf(thinPath(path, tolerance))];
      expect(after.map(({ isClosed }) => isClosed)).toEqual(before.map((from) => from.isClosed));
      after.forEach(({ points, isClosed }, at) => {
        const from = before[at]?.points ?? [];
        expect(points[0]).toEqual(from[0]);
        if (!isClosed) expect(points.at(-1)).toEqual(from.at(-1));
        let place = 0;
        for (const point of points) {
          place = from.findIndex(
            ([x, y], order) => order >= place && x === point[0] && y === point[1],
          );
          expect(place).not.toBe(-1);
        }
        const line = isClosed ? [...points, points[0] as Place] : points;
        // The hundredth of a piece that is looked at may lie that much beside the nearest point of it.
        for (const point of from) expect(offLine(point, line)).toBeLessThan(tolerance + 0.3);
      });
    }),
  );
});
