import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset, TableName } from '../src/domain/dataset.ts';
import { decodeDataset, describeIssue } from '../src/loading/decode-tables.ts';
import { readTable } from '../src/loading/read-table.ts';
import { TABLE_NAMES } from '../src/loading/schemas.ts';

/** Where the authored tables lie. */
export const DATA_FOLDER = fileURLToPath(new URL('../data/', import.meta.url));

export interface Authored {
  readonly dataset: Dataset;
  /** The text of each table's CSV, by the table's name. */
  readonly csvTexts: Readonly<Record<TableName, string>>;
}

function readCsvTexts(): Record<TableName, string> {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [table, readFileSync(`${DATA_FOLDER}${table}.csv`, 'utf8')]),
  ) as Record<TableName, string>;
}

function readCells(csvTexts: Readonly<Record<TableName, string>>) {
  const tables = Object.entries(csvTexts).map(([table, csv]) => [table, readTable(csv)] as const);
  return Object.fromEntries(tables) as Record<TableName, Record<string, unknown>[]>;
}

/** The cells of `data/*.csv`, unchecked. */
export function readAuthoredTables(): Record<TableName, Record<string, unknown>[]> {
  return readCells(readCsvTexts());
}

/** Reads and checks `data/*.csv`; throws with one line for each wrong cell, of a table that is wrong throughout for the first hundred. */
export function readAuthored(): Authored {
  const csvTexts = readCsvTexts();
  const result = decodeDataset(readCells(csvTexts));
  if (!result.ok) throw new Error(result.issues.map(describeIssue).join('\n'));
  return { dataset: result.tables, csvTexts };
}
