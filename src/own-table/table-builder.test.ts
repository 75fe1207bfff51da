import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../tests/own-table-fixtures.ts';
import { TableProblem } from './problem.ts';
import { createTableBuilder } from './table-builder.ts';

/** A table of these rows; one of no cells is a blank line. */
function build(...rows: readonly (readonly string[])[]) {
  const builder = createTableBuilder();
  for (const row of rows) {
    for (const cell of row.length === 0 ? [''] : row) {
      // As from a reader: a cell is a part of the bytes of others.
      const bytes = new TextEncoder().encode(`<${cell}>`);
      builder.cell(bytes, 1, bytes.length - 1);
    }
    builder.endRow(row.length === 0);
  }
  const table = builder.finish();
  return { ...table, names: table.columns.map(({ name }) => name), rows: rowsOf(table) };
}
const problemOf = (building: () => unknown) => {
  try {
    building();
    return null;
  } catch (error) {
    return error instanceof TableProblem && error.problem;
  }
};

describe('the header of a table', () => {
  it('is its first row; a name that is empty or there already gets its number', () => {
    const { names, rows, firstRowNumber, remarks } = build(
      [' 城市 ', '', 'v', 'v', '#2'],
      ['杭州', '1', '2', '3', '4'],
    );
    expect(names).toEqual(['城市', '#2', 'v', 'v #4', '#2 #5']);
    expect(rows).toEqual([['杭州', '1', '2', '3', '4']]);
    expect([firstRowNumber, remarks]).toEqual([2, []]);
  });

  it('is made where the first row is numbers alone, and it is said', () => {
    const { names, rows, rowCount, firstRowNumber, remarks } = build(
      ['1', '', '2.5'],
      ['3', '4', '5'],
    );
    expect(names).toEqual(['#1', '#2', '#3']);
    expect(rows).toEqual([
      ['1', '', '2.5'],
      ['3', '4', '5'],
    ]);
    expect([rowCount, firstRowNumber]).toEqual([2, 1]);
    expect(remarks).toEqual([{ kind: 'made-headers' }]);
    expect(build(['', ''], ['3', '4']).names).toEqual(['#1', '#2']);
    expect(build(['', ''], ['3', '4']).rowCount).toBe(1);
  });

  it('comes after blank lines', () => {
    expect(build([], [], ['a'], ['1']).names).toEqual(['a']);
  });
});

describe('the rows of a table', () => {
  it('leave blank lines out', () => {
    const { rows, columns } = build(['a', 'b'], ['1', '2'], [], ['3', '4'], []);
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    for (const { codes } of columns) expect(codes).toHaveLength(2);
  });

  it('are filled up or cut to the width of the header; the first such is named', () => {
    const { rows, remarks } = build(
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4'],
      ['5', '6', '7', '8'],
      ['9', '0', '1'],
    );
    expect(rows).toEqual([
      ['1', '2', '3'],
      ['4', '', ''],
      ['5', '6', '7'],
      ['9', '0', '1'],
    ]);
    expect(remarks).toEqual([{ kind: 'ragged', count: 2, row: 3, cells: 1, columns: 3 }]);
    expect(build(['1', '2'], ['3']).remarks).toEqual([
      { kind: 'ragged', count: 1, row: 2, cells: 1, columns: 2 },
      { kind: 'made-headers' },
    ]);
  });
});

describe('a table that is none', () => {
  it('is empty, or a header alone', () => {
    expect(problemOf(() => build())).toEqual({ kind: 'empty' });
    expect(problemOf(() => build([], []))).toEqual({ kind: 'empty' });
    expect(problemOf(() => build(['a', 'b']))).toEqual({ kind: 'no-rows' });
  });

  it('has more rows than two million', () => {
    const cell = new TextEncoder().encode('1');
    const fill = (rows: number) => {
      const builder = createTableBuilder();
      for (let row = 0; row < rows; row += 1) {
        builder.cell(cell, 0, 1);
        builder.endRow(false);
      }
      return builder.finish();
    };
    // The first row is a number, so it counts.
    expect(fill(2_000_000).rowCount).toBe(2_000_000);
    expect(problemOf(() => fill(2_000_001))).toEqual({ kind: 'too-many-rows', limit: 2_000_000 });
  });

  it('has more columns than 256', () => {
    const wide = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`);
    expect(build(wide(256), wide(256)).names).toHaveLength(256);
    expect(problemOf(() => build(wide(257)))).toEqual({
      kind: 'too-many-columns',
      count: 257,
      limit: 256,
    });
  });
});
