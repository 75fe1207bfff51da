import { countCodes, numbersByCode } from './column-values.ts';
import { isFormula } from './escape-formula.ts';
import type { OwnSettings } from './own-settings.ts';
import type { OwnColumn, OwnTable } from './own-table.ts';
import { parseNumber } from './parse-number.ts';
import type { Remark } from './problem.ts';

/** So many categories are too many to tell apart by more than their number. */
const MANY_CATEGORIES = 100;

interface Found {
  readonly count: number;
  /** As the file counts rows. */
  readonly row: number;
}

/** Counts the rows of the texts that a test finds. */
function findRows(
  table: OwnTable,
  column: OwnColumn,
  counts: Uint32Array,
  codes: ReadonlySet<number>,
): Found | null {
  if (codes.size === 0) return null;
  let count = 0;
  for (const code of codes) count += counts[code] as number;
  const first = column.codes.findIndex((code) => codes.has(code));
  return { count, row: first + table.firstRowNumber };
}

/** The bytes that a formula may begin with, a space among them. */
const FORMULA_STARTS = new Set([...'=+-@|\t\r '].map((letter) => letter.charCodeAt(0)));
/** U+FFFD in UTF-8: what a decoder writes for bytes that it does not know. */
const REPLACEMENT = [0xef, 0xbf, 0xbd] as const;

function hasReplacement(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i + 2 < to; i += 1) {
    if (REPLACEMENT.every((byte, offset) => bytes[i + offset] === byte)) return true;
  }
  return false;
}

function columnRemarks(table: OwnTable, settings: OwnSettings, index: number): Remark[] {
  const column = table.columns[index] as OwnColumn;
  const { bytes, ends } = column.texts;
  const numbers = settings.roles[index] === 'number' ? numbersByCode(column.texts) : null;
  const mayBeBroken = bytes.includes(REPLACEMENT[0]);
  const sets = {
    formula: new Set<number>(),
    'not-finite': new Set<number>(),
    'not-numbers': new Set<number>(),
    'bad-characters': new Set<number>(),
  };
  const decoder = new TextDecoder();
  for (let code = 1; code < ends.length; code += 1) {
    const [from, to] = [ends[code - 1] as number, ends[code] as number];
    if (mayBeBroken && hasReplacement(bytes, from, to)) sets['bad-characters'].add(code);
    const isOdd = numbers ? Number.isNaN(numbers[code]) : FORMULA_STARTS.has(bytes[from] as number);
    if (!isOdd) continue;
    const text = decoder.decode(bytes.subarray(from, to));
    if (isFormula(text)) sets.formula.add(code);
    const value = numbers ? parseNumber(text) : null;
    if (value === 'not-finite') sets['not-finite'].add(code);
    if (value === 'text') sets['not-numbers'].add(code);
  }
  const kinds = (Object.keys(sets) as (keyof typeof sets)[]).filter((kind) => sets[kind].size > 0);
  if (kinds.length === 0) return [];
  const counts = countCodes(column);
  return kinds.flatMap((kind) => {
    const found = findRows(table, column, counts, sets[kind]);
    return found ? [{ kind, column: index, ...found }] : [];
  });
}

/** What deserves a word once the columns have their roles. */
export function findRemarks(table: OwnTable, settings: OwnSettings): readonly Remark[] {
  const remarks = table.columns.flatMap((_, index) =>
    settings.roles[index] === 'none' ? [] : columnRemarks(table, settings, index),
  );
  const coloured = settings.style.column;
  if (coloured !== null && settings.roles[coloured] === 'text') {
    const count = (table.columns[coloured]?.texts.ends.length ?? 1) - 1;
    if (count > MANY_CATEGORIES) remarks.push({ kind: 'many-categories', column: coloured, count });
  }
  return remarks;
}
