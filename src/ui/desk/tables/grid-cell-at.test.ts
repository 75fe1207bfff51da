import { expect, test } from 'vitest';
import { cellAfterKey } from './grid-cell-at.ts';

const SIZE = { rows: 10, columns: 4, page: 5 };

test.each([
  ['ArrowDown', false, [0, 1], [1, 1]],
  ['ArrowUp', false, [0, 1], [-1, 1]],
  ['ArrowUp', false, [-1, 1], [-1, 1]],
  ['ArrowDown', false, [9, 1], [9, 1]],
  ['ArrowRight', false, [2, 3], [2, 3]],
  ['ArrowLeft', false, [2, 0], [2, 0]],
  ['PageDown', false, [2, 0], [7, 0]],
  ['PageUp', false, [2, 0], [-1, 0]],
  ['Home', false, [2, 3], [2, 0]],
  ['End', false, [2, 0], [2, 3]],
  ['Home', true, [2, 3], [0, 0]],
  ['End', true, [2, 0], [9, 3]],
] as const)(
  '%s (control: %s) leads from %j to %j',
  (key, isControl, [row, column], [toRow, to]) => {
    const next = cellAfterKey({ row, column }, key, isControl, SIZE);
    expect(next).toEqual({ row: toRow, column: to });
  },
);

test('other keys lead nowhere', () => {
  expect(cellAfterKey({ row: 0, column: 0 }, 'Enter', false, SIZE)).toBeNull();
});

test('an empty table keeps its headings', () => {
  const size = { ...SIZE, rows: 0 };
  expect(cellAfterKey({ row: -1, column: 1 }, 'ArrowDown', false, size)).toEqual({
    row: -1,
    column: 1,
  });
});
