import fc from 'fast-check';
import { expect, it } from 'vitest';
import { relativePath } from './relative-path.ts';

/** Reads a relative path back into absolute tenths, one list of points for each of its parts. */
function pointsOf(path: string): number[][][] {
  let [x, y] = [0, 0];
  const parts: number[][][] = [];
  for (const [, command, places = ''] of path.matchAll(/([mlz])([^mlz]*)/g)) {
    if (command === 'z') {
      [x = 0, y = 0] = parts.at(-1)?.[0] ?? [];
      continue;
    }
    const numbers = [...places.matchAll(/-?\d*\.?\d+/g)].map((found) => Number(found[0]) * 10);
    for (let at = 0; at < numbers.length; at += 2) {
      x += Math.round(numbers[at] ?? 0);
      y += Math.round(numbers[at + 1] ?? 0);
      if (command === 'm') parts.push([]);
      parts.at(-1)?.push([x, y]);
    }
  }
  return parts;
}

it('tells each point from the one before, and each part from where the last one closed', () => {
  expect(relativePath('M10,20L10.5,19.9L10.5,19.9L12,21ZM9,20L9.3,20.4')).toBe(
    'm10 20l.5-.1 1.5 1.1zm-1 0l.3 .4',
  );
});

/** A point that lies on the one before it adds nothing to a line. */
const isNew = ([x, y]: readonly number[], at: number, all: readonly (readonly number[])[]) =>
  at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1];

const place = fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -20_000, max: 20_000 }));

it('keeps every point of any path of straight lines, however long', () => {
  const tenths = fc.tuple(place, place);
  const part = fc.tuple(fc.array(tenths, { minLength: 1, maxLength: 40 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (given) => {
      const path = given
        .map(([points, isClosed]) => {
          const lines = points.map(([x, y], at) => `${at ? 'L' : 'M'}${x / 10},${y / 10}`);
          return lines.join('') + (isClosed ? 'Z' : '');
        })
        .join('');
      expect(pointsOf(relativePath(path))).toEqual(given.map(([points]) => points.filter(isNew)));
    }),
  );
});

it('refuses a path with curves rather than bend it', () => {
  expect(() => relativePath('M0,0C1,1,2,2,3,3')).toThrow('not "C"');
});
