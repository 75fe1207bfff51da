import { parseNumber } from './parse-number.ts';

/** Begins as spreadsheets let a formula begin; a plain negative number is none. */
export function isFormula(cell: string): boolean {
  return (
    /^\s*[=+\-@\t\r|]/.test(cell) && typeof parseNumber(cell) !== 'number' && cell.trim() !== '-'
  );
}

/**
 * A cell of a CSV file (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe in
 * front, as OWASP advises, so that it stays the text that it was.
 */
export function writeCsvCell(cell: string): string {
  const safe = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
