import type { Dataset, Facts, TableName, Texts } from '../domain/dataset.ts';
import { FACT_SCHEMAS, TABLE_SCHEMAS, type TableSchemas, TEXT_SCHEMAS } from './schemas.ts';

/** What is wrong with a table: the row counts from 1 and leaves the header out. */
export interface TableIssue {
  readonly table: TableName;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly expected: string;
}

export type DecodedRows =
  | { readonly ok: true; readonly rows: readonly unknown[] }
  | { readonly ok: false; readonly issues: readonly TableIssue[] };

/** Tables that are whole, or what is wrong with them: of each table the first hundred faults or so. */
export type Decoded<Tables> =
  | { readonly ok: true; readonly tables: Tables }
  | { readonly ok: false; readonly issues: readonly TableIssue[] };

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  let value = row;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}

function writeCell(value: unknown): string {
  return value !== null && typeof value === 'object' ? '(no text)' : String(value ?? '');
}

/** A table with so many wrong rows is another table: the rest would say nothing new, and take its time. */
const ENOUGH_ISSUES = 100;

function decodeRows(
  schema: TableSchemas<TableName>[TableName],
  table: TableName,
  rows: readonly unknown[],
): DecodedRows {
  const issues: TableIssue[] = [];
  const decoded: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    if (issues.length >= ENOUGH_ISSUES) break;
    const result = schema.safeParse(row);
    if (result.success) decoded.push(result.data);
    for (const issue of result.error?.issues ?? []) {
      issues.push({
        table,
        row: index + 1,
        column: issue.path.map(String).join('.') || '(row)',
        value: writeCell(valueAt(row, issue.path)),
        expected: issue.message,
      });
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, rows: decoded };
}

/** Checks the rows of one table; bad rows become a report, never an exception. */
export function decodeTable(table: TableName, rows: readonly unknown[]): DecodedRows {
  return decodeRows(TABLE_SCHEMAS[table], table, rows);
}

const missingTable = (table: TableName): TableIssue => ({
  table,
  row: 0,
  column: '(table)',
  value: '',
  expected: 'a list of rows',
});

function decodeTables<Name extends TableName>(
  schemas: TableSchemas<Name>,
  tables: Readonly<Record<string, unknown>>,
): Decoded<unknown> {
  const issues: TableIssue[] = [];
  const decoded: [Name, readonly unknown[]][] = [];
  for (const table of Object.keys(schemas) as Name[]) {
    const rows = tables[table];
    const result: DecodedRows = Array.isArray(rows)
      ? decodeRows(schemas[table], table, rows)
      : { ok: false, issues: [missingTable(table)] };
    if (result.ok) decoded.push([table, result.rows]);
    else issues.push(...result.issues);
  }
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, tables: Object.fromEntries(decoded) };
}

// The schemas are the types of the tables, short of the brands of their ids.

/** Checks a whole dataset, table by table. */
export function decodeDataset(tables: Readonly<Record<string, unknown>>): Decoded<Dataset> {
  return decodeTables(TABLE_SCHEMAS, tables) as Decoded<Dataset>;
}

/** Checks what the atlas opens with. */
export function decodeFacts(tables: Readonly<Record<string, unknown>>): Decoded<Facts> {
  return decodeTables(FACT_SCHEMAS, tables) as Decoded<Facts>;
}

/** Checks the texts that come after. */
export function decodeTexts(tables: Readonly<Record<string, unknown>>): Decoded<Texts> {
  return decodeTables(TEXT_SCHEMAS, tables) as Decoded<Texts>;
}

/** One sentence for one issue, for a build log or for the screen. */
export function describeIssue(issue: TableIssue): string {
  const where = `data/${issue.table}.csv, row ${issue.row}, column ${issue.column}`;
  return `${where}: "${issue.value}" is not what belongs there; expected ${issue.expected}`;
}
