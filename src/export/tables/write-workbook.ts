import type { CellObject, Row } from 'write-excel-file/universal';
import type { Dataset, TableName } from '../../domain/dataset.ts';
import { parseIsoDate } from '../../domain/period.ts';
import { bringCode } from '../../loading/bring-code.ts';
import type { FieldSchema } from './field-schemas.ts';
import { cellsOf } from './table-cells.ts';
import { PUBLISHED_TABLES } from './table-schemas.ts';

const DAY_MS = 86_400_000;
const WIDEST = 60;
const NARROWEST = 8;

/** Sheets in the order in which they are looked for: what is mapped, figures, what explains them. */
const SHEETS: readonly TableName[] = [
  'zones',
  'evaluations',
  'belts',
  'corridors',
  'observations',
  'indicators',
  'categories',
  'places',
  'regions',
  'cases',
  'sources',
  'notes',
];

/** A text is always of the type text, so that no spreadsheet takes it for a formula. */
function textCell(value: string): CellObject {
  return { value, type: String };
}

function typedCell(field: FieldSchema, value: unknown): CellObject | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  const text = Array.isArray(value) ? value.join(';') : String(value);
  if (text === '') return null;
  const day = field.type === 'date' ? parseIsoDate(text) : null;
  if (day === null) return textCell(text);
  return { value: new Date(day * DAY_MS), type: Date, format: 'yyyy-mm-dd' };
}

function headerCell(value: string): CellObject {
  return { value, type: String, fontWeight: 'bold' };
}

/** Chinese characters are as wide as two others. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
}

function columnWidths(rows: readonly Row[]): { readonly width: number }[] {
  const columns = rows[0] ?? [];
  return columns.map((_, at) => {
    const widths = rows.map((row) => {
      const cell = row[at] as CellObject | null;
      return cell?.value instanceof Date ? 11 : widthOf(String(cell?.value ?? ''));
    });
    return { width: Math.min(WIDEST, Math.max(NARROWEST, ...widths) + 2) };
  });
}

function sheetOf(table: TableName, dataset: Dataset) {
  const { fields } = PUBLISHED_TABLES[table];
  const header = fields.map((field) => headerCell(field.name));
  const rows = dataset[table].map((row) => {
    const cells = cellsOf(table, row);
    return fields.map((field, at) => typedCell(field, cells[at]));
  });
  const data: Row[] = [header, ...rows];
  return { sheet: table, data, columns: columnWidths(data), stickyRowsCount: 1 };
}

/**
 * An Excel workbook: a sheet that says what it is (`about`: pairs of a term and its text), then a
 * sheet for each table with numbers as numbers and dates as dates. The library arrives when asked for.
 */
export async function writeWorkbook(
  dataset: Dataset,
  about: readonly (readonly [term: string, text: string])[],
): Promise<Blob> {
  // The entry for browsers zips in workers from a blob, which the page's policy forbids; of this one
  // scripts/workbook-plugin.ts takes the same away.
  const { default: writeExcelFile } = await bringCode(() => import('write-excel-file/universal'));
  const first: Row[] = about.map(([term, text]) => [headerCell(term), textCell(text)]);
  const sheets = [
    { sheet: 'about', data: first, columns: [{ width: 18 }, { width: 100 }] },
    ...SHEETS.map((table) => sheetOf(table, dataset)),
  ];
  return writeExcelFile(sheets).toBlob();
}
