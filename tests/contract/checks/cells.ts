import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import type { TableName } from '../../../src/domain/dataset.ts';
import { describeIssue } from '../../../src/loading/decode-tables.ts';
import { TABLE_NAMES } from '../../../src/loading/schemas.ts';

/** A row as authored: each cell is its text, so that `0.60` keeps its two decimals. */
export type Cells = Readonly<Record<string, string>>;
export type Tables = Readonly<Record<TableName, readonly Cells[]>>;

function readCsvText(table: TableName): string {
  return readFileSync(new URL(`../../../data/${table}.csv`, import.meta.url), 'utf8');
}

export function readCells(): Tables {
  const tables = TABLE_NAMES.map((table) => [table, [...csvParse(readCsvText(table))]] as const);
  return Object.fromEntries(tables) as unknown as Tables;
}

/** The text of a cell; a column that the table lacks is empty, as in a table not yet extended. */
export function cell(row: Cells, column: string): string {
  return row[column] ?? '';
}

/** The same tables with one cell rewritten; rows count from 1. To see a check fail. */
export function withCell(
  tables: Tables,
  table: TableName,
  row: number,
  column: string,
  value: string,
): Tables {
  const rows = tables[table].map((cells, index) =>
    index === row - 1 ? { ...cells, [column]: value } : cells,
  );
  return { ...tables, [table]: rows };
}

/** The same tables without one row; rows count from 1. */
export function withoutRow(tables: Tables, table: TableName, row: number): Tables {
  return { ...tables, [table]: tables[table].filter((_, index) => index !== row - 1) };
}

/** The same tables with one row written twice; rows count from 1. */
export function withRowTwice(tables: Tables, table: TableName, row: number): Tables {
  return { ...tables, [table]: [...tables[table], ...tables[table].slice(row - 1, row)] };
}

/** A sentence for every row that a test of the row finds wrong: `isRight` says which cell is. */
export function wrongCells(
  tables: Tables,
  table: TableName,
  column: string,
  expected: string,
  isRight: (value: string, row: Cells) => boolean,
): string[] {
  return tables[table].flatMap((row, index) => {
    const value = cell(row, column);
    return isRight(value, row)
      ? []
      : [describeIssue({ table, row: index + 1, column, value, expected })];
  });
}

/** A sentence when a count over a whole table is not what a document says. */
export function wrongCount(
  table: TableName,
  column: string,
  value: string,
  found: number,
  expected: number,
): string[] {
  const where = `data/${table}.csv, column ${column}, "${value}"`;
  return found === expected ? [] : [`${where}: ${found} rows; expected ${expected}`];
}

export function countRows(rows: readonly Cells[], column: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(cell(row, column), (counts.get(cell(row, column)) ?? 0) + 1);
  return counts;
}
