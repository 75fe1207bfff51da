/** A cell of an exported table; a list is written as its parts joined by semicolons. */
export type CsvCell = string | number | null | undefined | readonly string[];

/** What a spreadsheet reads as the beginning of a formula, in ASCII and in full width (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula, so that it stays text
 * there. A text that is a plain number, a negative one for instance, is left as it is.
 */
export function escapeFormula(text: string): string {
  return FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function writeCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = escapeFormula(typeof cell === 'string' ? cell : cell.join(';'));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV text: RFC 4180 quotes, `\n` line ends, a header row, no byte order mark. */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\n`).join('');
}
