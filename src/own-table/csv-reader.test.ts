import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCsvReader } from './csv-reader.ts';

/** Reads text cut into pieces of the given sizes. */
function readAll(text: string, sizes: readonly number[], delimiter = ',') {
  const rows: string[][] = [];
  let blanks = 0;
  let row: string[] = [];
  const decoder = new TextDecoder();
  const reader = createCsvReader(delimiter.charCodeAt(0), {
    cell: (bytes, from, to) => row.push(decoder.decode(bytes.subarray(from, to))),
    endRow: (isBlank) => {
      if (isBlank) blanks += 1;
      else rows.push(row);
      row = [];
    },
  });
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  for (const size of sizes) {
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  reader.push(bytes.subarray(at));
  return { rows, openLine: reader.finish(), blanks };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const written = (cell: string, always: boolean) =>
  always || /[",\r\n]/.test(cell) ? quoted(cell) : cell;

describe('createCsvReader', () => {
  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\n\n\nb\n', [['a'], ['b']]],
    ['\n\na\n', [['a']]],
    [',\n', [['', '']]],
    ['a', [['a']]],
    ['', []],
    ['""\n', [['']]],
    ['"a ""quoted"" b","line\nbreak"\n', [['a "quoted" b', 'line\nbreak']]],
    ['5" disk,"x"y\n', [['5" disk', 'xy']]],
  ])('reads %j', (text, rows) => {
    expect(readAll(text, [])).toMatchObject({ rows, openLine: null });
    const letters = Array.from(new TextEncoder().encode(text), () => 1);
    expect(readAll(text, letters)).toMatchObject({ rows, openLine: null });
  });

  it('says on which line a quotation mark was opened that is never closed', () => {
    expect(readAll('a,b\n1,"2\n3,4\n', []).openLine).toBe(2);
    for (const text of [
      'a\nb\n"c',
      'a\r\nb\r\n"c',
      'a\rb\r"c',
      '\n\n"c',
      '"a\nb"\n"c',
      '"a\r\nb"\r\n"c',
    ]) {
      expect(readAll(text, []).openLine, text).toBe(3);
    }
  });

  it('hears of blank lines, and of none behind the last line break', () => {
    const blanksOf = (text: string) => readAll(text, []).blanks;
    expect(blanksOf('a\n\n\nb\n')).toBe(2);
    expect(blanksOf('a\r\n\r\nb\r\n')).toBe(1);
    expect(blanksOf('a\r\rb')).toBe(1);
    expect(blanksOf('""\n')).toBe(0);
  });

  it('reads cells longer than any piece that they come in', () => {
    const long = 'ab'.repeat(20_000);
    const sizes = [3000, 1096, 1, 9000, 2];
    expect(readAll(`${long},c\n"${long}","d"\n`, sizes).rows).toEqual([
      [long, 'c'],
      [long, 'd'],
    ]);
  });

  it('reads back any table that was written as CSV, however its bytes arrive', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('', '"', ',', '\n', '\r\n', '杭州市', '""', '=1+1', '🌏'),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
      );
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 30 });
    const ending = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(table, sizes, ending, fc.boolean(), (rows, pieces, lineEnd, always) => {
        const text = rows
          .map((row) => row.map((each) => written(each, always)).join(',') + lineEnd)
          .join('');
        expect(readAll(text, pieces)).toMatchObject({ rows, openLine: null });
      }),
    );
  });
});
