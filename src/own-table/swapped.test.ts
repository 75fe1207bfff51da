import { expect, it } from 'vitest';
import { isInChina, isPosition, looksSwapped } from './swapped.ts';

it('knows China with its sea, its edges included', () => {
  const inside = [
    [73, 3],
    [136, 54],
    [104, 30],
  ] as const;
  const outside = [
    [72.9, 30],
    [136.1, 30],
    [104, 2.9],
    [104, 54.1],
  ] as const;
  for (const [x, y] of inside) expect(isInChina(x, y)).toBe(true);
  for (const [x, y] of outside) expect(isInChina(x, y)).toBe(false);
});

it('takes a pair for exchanged that lies in China the other way round', () => {
  expect([looksSwapped(30, 120), looksSwapped(120, 30), looksSwapped(2, 48)]).toEqual([
    true,
    false,
    false,
  ]);
});

it('knows what is a place on the globe', () => {
  expect([isPosition(-180, 90), isPosition(180, -90)]).toEqual([true, true]);
  expect([isPosition(181, 0), isPosition(-181, 0), isPosition(0, 91)]).toEqual([
    false,
    false,
    false,
  ]);
});
