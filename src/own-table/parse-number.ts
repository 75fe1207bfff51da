/** What a cell is that holds no number. */
export type NoNumber = 'missing' | 'not-finite' | 'text';

const MISSING = /^(?:|[-–—―－/.．…]+|n\/?a|#n\/a|null|none|nil|无|缺|暂无|不详)$/i;
const NOT_FINITE = /^[+-]?(?:nan|inf(?:inity)?|∞|无穷|#num!|#div\/0!|1\.?#inf|1\.?#ind)$/i;
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** Thousands in threes, by comma, space or apostrophe. */
const GROUPED = /^[+-]?\d{1,3}(?:([,' \u00a0\u202f’])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

function plainValue(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  return GROUPED.test(text) ? Number(text.replace(/[,' \u00a0\u202f’]/g, '')) : null;
}

/** No number is written with more; a longer cell would keep the patterns below busy for seconds. */
const LONGEST_NUMBER = 100;

/**
 * Reads a number as tables write it: `1,234.5`, `12.5%` (12.5), `１２３`, `¥80`, `1.2万` (12000), `(5)` is
 * text. Never NaN or Infinity: those are told apart as `not-finite`.
 */
export function parseNumber(cell: string): number | NoNumber {
  const trimmed = cell.trim();
  // Nearly all cells of nearly all tables end here.
  if (PLAIN.test(trimmed)) {
    const value = Number(trimmed);
    return Number.isFinite(value) ? value : 'not-finite';
  }
  if (trimmed.length > LONGEST_NUMBER) return 'text';
  const text = trimmed.normalize('NFKC').replace(/−/g, '-');
  if (MISSING.test(text)) return 'missing';
  if (NOT_FINITE.test(text)) return 'not-finite';
  const [, sign = '', body = '', unit = ''] =
    /^([+-]?)\s*(?:[¥$€£￥]|RMB|CNY|USD)?\s*(.*?)\s*(%|万亿|万|亿)?$/i.exec(text) ?? [];
  const value = plainValue(sign + body);
  if (value === null) return 'text';
  const scaled = value * (SCALES[unit] ?? 1);
  return Number.isFinite(scaled) ? scaled : 'not-finite';
}

/** True for a number that is written as a percentage. */
export function isPercent(cell: string): boolean {
  return /[%％]/.test(cell) && typeof parseNumber(cell) === 'number';
}
