import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../domain/period.ts';
import { createColumnBuilder } from './column-builder.ts';
import { countCodes, daysOf, NO_DAY, numbersByCode, numbersOf } from './column-values.ts';
import { parseNumber } from './parse-number.ts';

function columnOf(cells: readonly string[]) {
  const builder = createColumnBuilder();
  for (const cell of cells) {
    const bytes = new TextEncoder().encode(cell);
    builder.add(bytes, 0, bytes.length);
  }
  return builder.finish();
}

describe('the numbers of a column', () => {
  it('stand by row, however they are written, and are none for all else', () => {
    const cells = [
      '12',
      '-0.5',
      '12',
      '',
      '1,234',
      '３',
      'n/a',
      '1.2.3',
      '-',
      '.',
      '1-2',
      '5.',
      '.5',
    ];
    expect([...numbersOf(columnOf(cells))]).toEqual([
      12,
      -0.5,
      12,
      Number.NaN,
      1234,
      3,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      5,
      0.5,
    ]);
  });

  it('are never infinite', () => {
    expect([...numbersOf(columnOf(['1e999', '-Infinity', '1e3']))]).toEqual([
      Number.NaN,
      Number.NaN,
      1000,
    ]);
  });

  it('stand once for each text too', () => {
    const { texts } = columnOf(['7', '7', 'x', '8']);
    expect([...numbersByCode(texts)]).toEqual([Number.NaN, 7, Number.NaN, 8]);
  });

  it('are those that reading each text gives, to the last digit', () => {
    const signs = fc.constantFrom(...'0123456789.-');
    const digits = fc.string({ unit: signs, minLength: 1, maxLength: 20 });
    // More digits than a double holds.
    const long = fc.stringMatching(/^-?[1-9]\d{5,9}\.\d{9,12}$/);
    fc.assert(
      fc.property(fc.oneof(digits, long), (cell) => {
        const value = parseNumber(cell);
        expect(numbersOf(columnOf([cell]))[0]).toBe(typeof value === 'number' ? value : Number.NaN);
      }),
      { numRuns: 2000 },
    );
  });
});

it('the days of a column are the ends of the periods it names, and a mark for none', () => {
  expect([...daysOf(columnOf(['2024-01', 'x', '', '2024年', '2024-01']))]).toEqual([
    dayOf('2024-01-31'),
    NO_DAY,
    NO_DAY,
    dayOf('2024-12-31'),
    dayOf('2024-01-31'),
  ]);
});

it('the texts of a column are counted, the empty one first', () => {
  expect([...countCodes(columnOf(['b', '', 'a', 'b', 'b']))]).toEqual([1, 3, 1]);
});
