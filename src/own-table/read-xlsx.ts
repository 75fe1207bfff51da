import { isoDateOf } from '../domain/period.ts';
import { LIMITS } from './limits.ts';
import type { OwnTable } from './own-table.ts';
import { TableProblem } from './problem.ts';
import { createTableBuilder, type TableBuilder } from './table-builder.ts';
import { readWorkbook, type Workbook } from './workbook.ts';
import { attributeOf, scanXml } from './xml-scanner.ts';
import { openZip } from './zip-parts.ts';

const UNIX_DAY_OF_1900 = -25_569;
const DAYS_TO_1904 = 1462;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * A date of Excel, days since the end of 1899, as ISO text; the 29 February 1900 that it invents is skipped.
 * What is no date of Excel's stays the number.
 */
export function isoOfSerial(serial: number, is1904: boolean): string {
  if (serial < 0 || serial >= LAST_SERIAL + 1) return String(serial);
  const whole = Math.floor(serial);
  const shift = is1904 ? DAYS_TO_1904 : whole < 60 ? 1 : 0;
  return isoDateOf(whole + shift + UNIX_DAY_OF_1900);
}

/** The column of a reference, `AB12` being 27; null without letters. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

interface Cell {
  readonly type: string;
  readonly style: number;
}

function cellText({ type, style }: Cell, value: string, book: Workbook): string {
  if (type === 's') return book.sharedStrings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const isNumber = (type === 'n' || type === '') && value !== '';
  if (!isNumber) return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return book.dateStyles[style] ? isoOfSerial(number, book.is1904) : String(number);
}

/** Hands a row to the builder; a sheet leaves out empty cells at its end, which makes no row ragged. */
function createRowWriter(builder: TableBuilder) {
  const encoder = new TextEncoder();
  let width = 0;
  return (cells: readonly (string | undefined)[]) => {
    let filled = cells.length;
    while (filled > 0 && !cells[filled - 1]) filled -= 1;
    if (filled === 0) return;
    if (width === 0) width = filled;
    for (let column = 0; column < Math.max(filled, width); column += 1) {
      const bytes = encoder.encode(cells[column] ?? '');
      builder.cell(bytes, 0, bytes.length);
    }
    builder.endRow(false);
  };
}

async function readSheet(chunks: AsyncIterable<Uint8Array>, part: string, book: Workbook) {
  const builder = createTableBuilder();
  const writeRow = createRowWriter(builder);
  let row: (string | undefined)[] = [];
  let cell: Cell = { type: '', style: 0 };
  let column = -1;
  let value = '';
  let isValue = false;
  await scanXml(part, chunks, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = [];
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributeOf(attributes, 'r')) ?? column + 1;
        const style = Number(attributeOf(attributes, 's') ?? 0);
        cell = { type: attributeOf(attributes, 't') ?? '', style };
        value = '';
      } else isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue) value += text;
    },
    close: (name) => {
      isValue = false;
      // What lies beyond the last column that is taken counts as one cell too many.
      if (name === 'c') row[Math.min(column, LIMITS.columns)] = cellText(cell, value, book);
      else if (name === 'row') writeRow(row);
    },
  });
  return builder.finish();
}

async function* counted(
  chunks: AsyncGenerator<Uint8Array>,
  onProgress: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    // How much is to come is not known for sure, so the bar goes ever slower towards its end.
    onProgress(1 - 1 / (1 + bytes / 2e7));
    yield chunk;
  }
}

/** Reads one sheet of an Excel workbook, the first unless one is named. Formulas stay what they gave. */
export async function readXlsx(
  file: Blob,
  name: string,
  chosen: string | null,
  onProgress: (share: number) => void,
): Promise<OwnTable> {
  const zip = await openZip(file);
  if (!zip.names.includes('xl/workbook.xml')) {
    throw new TableProblem({ kind: 'wrong-type', found: 'zip' });
  }
  const book = await readWorkbook(zip);
  const sheet = book.sheets.find((other) => other.name === chosen) ?? book.sheets[0];
  if (!sheet) throw new TableProblem({ kind: 'not-a-workbook', part: 'xl/worksheets' });
  try {
    const read = await readSheet(counted(zip.read(sheet.part), onProgress), sheet.part, book);
    const sheets = book.sheets.map((other) => other.name);
    return { name, format: 'xlsx', encoding: null, sheets, sheet: sheet.name, ...read };
  } catch (error) {
    const isEmpty = error instanceof TableProblem && error.problem.kind === 'empty';
    throw isEmpty ? new TableProblem({ kind: 'sheet-empty', sheet: sheet.name }) : error;
  }
}
