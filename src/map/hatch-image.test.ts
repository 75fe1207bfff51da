import { expect, it } from 'vitest';
import { drawHatch } from './hatch-image.ts';

it('draws diagonal lines of the colour on nothing, and repeats without a seam', () => {
  const { width, height, data } = drawHatch('#102030');
  const alpha = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3];
  expect(data.length).toBe(width * height * 4);
  expect([...data.slice(0, 3)]).toEqual([16, 32, 48]);
  const row = Array.from({ length: width }, (_, x) => alpha(x, 0));
  expect(Math.max(...row.map(Number))).toBe(255);
  expect(Math.min(...row.map(Number))).toBe(0);
  for (let x = 0; x < width; x++) expect(alpha(x + width - 1, 1)).toBe(row[x]);
});
