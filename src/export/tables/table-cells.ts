import type { Dataset, TableName } from '../../domain/dataset.ts';
import { PUBLISHED_TABLES } from './table-schemas.ts';
import { type CsvCell, writeCsv } from './write-csv.ts';

/** The columns that a table is published with, in their order. */
export function columnsOfTable(table: TableName): readonly string[] {
  return PUBLISHED_TABLES[table].fields.map((field) => field.name);
}

/** The cells of a row that are published; what the build adds for search is left out. */
export function cellsOf(table: TableName, row: object): readonly CsvCell[] {
  const cells = row as Readonly<Record<string, CsvCell>>;
  return columnsOfTable(table).map((column) => cells[column] ?? null);
}

/** Rows of a table as the text of its CSV, with the cells of the authored file: 119.0 becomes 119. */
export function tableCsv<Table extends TableName>(table: Table, rows: Dataset[Table]): string {
  return writeCsv(
    columnsOfTable(table),
    rows.map((row) => cellsOf(table, row)),
  );
}
