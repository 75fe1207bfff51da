import type { Cited, Dataset, Observation, TableName } from '../../../domain/dataset.ts';
import type { Words } from '../../../i18n/words.ts';
import { type Citation, citeFigure, citeRecord } from '../../../selectors/cite.ts';
import type { DatasetIndex, WholeIndex } from '../../../selectors/index-dataset.ts';
import type { Column } from '../../../selectors/tables/columns.ts';
import { type RowLink, rowLinks } from '../../../selectors/tables/row-link.ts';
import type { TableRow } from '../../../selectors/tables/table-rows.ts';
import { sayCell, type TableRecord } from './say-cell.ts';

/** A row as the grid shows it. */
export interface GridRow extends TableRow {
  readonly record: Dataset[TableName][number];
  readonly link: RowLink;
  /** The word before a figure that is not stated as exact; else empty. */
  readonly lead: string;
}

function idOf(record: TableRecord): string {
  const { id, indicator, subject, period, zone, year, province } = record;
  if (id !== undefined) return String(id);
  if (indicator !== undefined) return [indicator, subject, period].join('|');
  return zone === undefined ? String(province) : `${zone}|${year}`;
}

/** All rows of a table in the reader's language, in the order of the table. */
export function buildRows(
  words: Words,
  index: WholeIndex,
  table: TableName,
  columns: readonly Column[],
): readonly GridRow[] {
  const linkOf = rowLinks(index, table) as (row: Dataset[TableName][number]) => RowLink;
  return index.dataset[table].map((row) => {
    const record = row as unknown as TableRecord;
    const qualifier = 'qualifier' in row ? row.qualifier : 'exact';
    return {
      id: idOf(record),
      record: row,
      link: linkOf(row),
      lead: words.messages.qualifier[qualifier],
      cells: columns.map((column) => sayCell(words, index, table, column, record)),
    };
  });
}

/** What a row is called: its first text. */
export function rowName(columns: readonly Column[], row: GridRow): string {
  const first = columns.findIndex((column) => column.kind !== 'number' && column.kind !== 'choice');
  return row.cells[first]?.text ?? row.id;
}

/** Where a row is said; null for a row that is of the atlas's own making. */
export function citeRow(
  index: DatasetIndex,
  table: TableName,
  { record, link }: GridRow,
): Citation | null {
  if (!('source' in record)) return null;
  if (table === 'observations') return citeFigure(index, record as Observation);
  const ids = [...link.places, ...('id' in record ? [record.id as string] : [])];
  return citeRecord(index, record as Cited, ids);
}
