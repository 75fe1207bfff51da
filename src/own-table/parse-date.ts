import { type Day, type Period, parsePeriod } from '../domain/period.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const QUARTERS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;
const LONGEST_DATE = 40;

function iso(year: string, month?: string, date?: string): string {
  return [year, month?.padStart(2, '0'), date?.padStart(2, '0')].filter(Boolean).join('-');
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** The ways in which tables write dates, each to the period text of the data contract. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/,
    ([y = '', m, d]) => iso(y, m, d),
  ],
  [/^(\d{4})[-/.](\d{1,2})$/, ([y = '', m]) => iso(y, m)],
  [/^(\d{4})$/, ([y = '']) => y],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y = '', m, d]) => iso(y, m, d)],
  [/^(\d{4})(\d{2})$/, ([y = '', m]) => iso(y, m)],
  [/^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/, ([y = '', m, d]) => iso(y, m, d)],
  [/^(\d{4})\s*年\s*(\d{1,2})\s*月(?:份)?$/, ([y = '', m]) => iso(y, m)],
  [/^(\d{4})\s*年(?:度)?$/, ([y = '']) => y],
  [
    /^(\d{4})\s*年?[-/ ]?第?([一二三四1-4])\s*季度?$/,
    ([y = '', q = '']) => `${y}-Q${QUARTERS[q] ?? q}`,
  ],
  [/^(\d{4})[-/ ]?Q([1-4])$/i, ([y = '', q = '']) => `${y}-Q${q}`],
  [/^Q([1-4])[-/ ]?(\d{4})$/i, ([q = '', y = '']) => `${y}-Q${q}`],
  [
    /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})$/,
    ([d, m = '', y = '']) => iso(y, monthOf(m), d),
  ],
  [/^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/, ([m = '', d, y = '']) => iso(y, monthOf(m), d)],
  [/^([A-Za-z]{3,9})\.?[ -](\d{4})$/, ([m = '', y = '']) => iso(y, monthOf(m))],
];

/** The span of days that a cell names (`2024/1/5`, `2024年1月`, `2024Q1`, `Jan 2024`, `2024`), or null. */
export function parseDate(cell: string): Period | null {
  const text = cell.trim().normalize('NFKC');
  if (text.length > LONGEST_DATE) return null;
  for (const [form, write] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const written = write(match.slice(1));
    const year = Number(written.slice(0, 4));
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? parsePeriod(written) : null;
  }
  return null;
}

/** The day from which a row counts: the end of the period it names, as for every figure of the atlas. */
export function dateDay(cell: string): Day | null {
  return parseDate(cell)?.end ?? null;
}
