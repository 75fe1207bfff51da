import { type Gazetteer, normaliseCode, UNIT_LEVELS, type UnitLevel } from './gazetteer.ts';
import { matchPlace } from './match-place.ts';
import type { OwnColumn } from './own-table.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import { textReader } from './text-list.ts';

/** What a sample of a column's distinct texts looks like; shares run from 0 to 1. */
export interface ColumnFacts {
  readonly name: string;
  readonly distinct: number;
  readonly numberShare: number;
  readonly dateShare: number;
  /** All are whole numbers of four digits that could be years. */
  readonly isYears: boolean;
  readonly codeShare: number;
  /** Digits of the longest code. */
  readonly codeLength: number;
  readonly nameShare: number;
  /** The level that most codes or names belong to. */
  readonly level: UnitLevel | null;
  readonly least: number;
  readonly most: number;
  readonly hasFractions: boolean;
}

const SAMPLE = 2000;

function levelsNamed(gazetteer: Gazetteer, text: string): readonly UnitLevel[] {
  return UNIT_LEVELS.filter((level) => {
    const match = matchPlace(gazetteer, text, null, level);
    if (match.kind === 'found') return match.unit.level === level;
    return match.kind === 'ambiguous' && match.candidates.some((unit) => unit.level === level);
  });
}

/** Looks at up to two thousand distinct texts of a column. */
export function columnFacts(column: OwnColumn, gazetteer: Gazetteer): ColumnFacts {
  const read = textReader(column.texts);
  const distinct = column.texts.ends.length - 1;
  const step = Math.max(1, Math.floor(distinct / SAMPLE));
  const levels = new Map<UnitLevel, number>();
  let [filled, numbers, dates, years, codes, names, codeLength] = [0, 0, 0, 0, 0, 0, 0];
  let [least, most, hasFractions] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, false];
  for (let code = 1; code <= distinct; code += step) {
    const text = read(code).trim();
    const value = parseNumber(text);
    if (value === 'missing') continue;
    filled += 1;
    if (typeof value === 'number' || value === 'not-finite') numbers += 1;
    if (typeof value === 'number') {
      least = Math.min(least, value);
      most = Math.max(most, value);
      hasFractions ||= !Number.isInteger(value);
    }
    if (parseDate(text)) dates += 1;
    if (/^(19[5-9]|20[0-6])\d$/.test(text)) years += 1;
    const isCode = normaliseCode(text) !== null;
    if (typeof value === 'number' && !isCode) continue;
    const found = levelsNamed(gazetteer, text);
    if (found.length === 0) continue;
    if (isCode) codes += 1;
    else names += 1;
    if (isCode) codeLength = Math.max(codeLength, text.length);
    for (const level of found) levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const share = (count: number) => count / Math.max(1, filled);
  const level = UNIT_LEVELS.reduce<UnitLevel | null>((best, each) => {
    const count = levels.get(each) ?? 0;
    return count > (best ? (levels.get(best) ?? 0) : 0) ? each : best;
  }, null);
  return {
    name: column.name,
    distinct,
    numberShare: share(numbers),
    dateShare: share(dates),
    isYears: filled > 0 && years === filled,
    codeShare: share(codes),
    codeLength,
    nameShare: share(names),
    level,
    least,
    most,
    hasFractions,
  };
}
