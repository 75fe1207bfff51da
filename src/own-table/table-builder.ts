import { type ColumnBuilder, createColumnBuilder } from './column-builder.ts';
import type { CellSink } from './csv-reader.ts';
import { LIMITS } from './limits.ts';
import type { OwnTable } from './own-table.ts';
import { parseNumber } from './parse-number.ts';
import { type Remark, TableProblem } from './problem.ts';

export interface TableBuilder extends CellSink {
  readonly finish: () => Pick<OwnTable, 'rowCount' | 'columns' | 'firstRowNumber' | 'remarks'>;
}

function isNumberCell(text: string): boolean {
  return typeof parseNumber(text) === 'number';
}

/** The names of the columns: an empty name gets its number, a repeated one too. */
function nameColumns(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, column) => {
    const plain = cell.trim() || `#${column + 1}`;
    const name = taken.has(plain) ? `${plain} #${column + 1}` : plain;
    taken.add(name);
    return name;
  });
}

/**
 * Takes cells row by row into columns. The first row names them, unless all of it is numbers. A row
 * with fewer cells than the first is filled up, the cells that a longer one has too many are left out,
 * and both are remarked on. Throws a TableProblem where a limit is passed.
 */
export function createTableBuilder(): TableBuilder {
  const decoder = new TextDecoder();
  let names: string[] | null = null;
  let first: string[] = [];
  let hasMadeHeaders = false;
  let columns: ColumnBuilder[] = [];
  let column = 0;
  let rowCount = 0;
  let ragged: { count: number; row: number; cells: number } | null = null;

  const start = () => {
    hasMadeHeaders =
      first.some((cell) => cell !== '') && first.every((c) => c === '' || isNumberCell(c));
    names = nameColumns(hasMadeHeaders ? first.map(() => '') : first);
    columns = names.map(createColumnBuilder);
    if (!hasMadeHeaders) return;
    const encoder = new TextEncoder();
    first.forEach((cell, index) => {
      const bytes = encoder.encode(cell);
      columns[index]?.add(bytes, 0, bytes.length);
    });
    rowCount = 1;
  };
  const firstRowNumber = () => (hasMadeHeaders ? 1 : 2);
  const addToFirst = (bytes: Uint8Array, from: number, to: number) => {
    first.push(decoder.decode(bytes.subarray(from, to)));
    if (first.length > LIMITS.columns) {
      throw new TableProblem({
        kind: 'too-many-columns',
        count: first.length,
        limit: LIMITS.columns,
      });
    }
  };

  return {
    cell: (bytes, from, to) => {
      if (names === null) addToFirst(bytes, from, to);
      else columns[column]?.add(bytes, from, to);
      column += 1;
    },
    endRow: (isBlank) => {
      const cells = column;
      column = 0;
      if (isBlank) {
        if (names === null) first = [];
        else columns[0]?.dropLast();
        return;
      }
      if (names === null) {
        start();
        return;
      }
      if (cells !== names.length) {
        ragged ??= { count: 0, row: rowCount + firstRowNumber(), cells };
        ragged.count += 1;
        for (let missing = cells; missing < names.length; missing += 1)
          columns[missing]?.addEmpty();
      }
      rowCount += 1;
      if (rowCount > LIMITS.rows)
        throw new TableProblem({ kind: 'too-many-rows', limit: LIMITS.rows });
    },
    finish: () => {
      if (names === null) throw new TableProblem({ kind: 'empty' });
      if (rowCount === 0) throw new TableProblem({ kind: 'no-rows' });
      const remarks: Remark[] = [];
      if (ragged) remarks.push({ kind: 'ragged', ...ragged, columns: names.length });
      if (hasMadeHeaders) remarks.push({ kind: 'made-headers' });
      const built = columns.map((builder, index) => ({
        name: names?.[index] ?? '',
        ...builder.finish(),
      }));
      return { rowCount, columns: built, firstRowNumber: firstRowNumber(), remarks };
    },
  };
}
