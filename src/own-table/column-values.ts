import { dateDay } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import { type TextColumn, type TextList, textReader } from './text-list.ts';

/** Stands for a row without a date. */
export const NO_DAY = -0x80000000;

const [ZERO, NINE, MINUS, POINT] = [0x30, 0x39, 0x2d, 0x2e];
/** So many digits are exact in a double, and so are the powers of ten to divide by. */
const MOST_DIGITS = 15;

/** The value of plain digits with a point and a minus, or null for all else. Exact, and far faster than text. */
function plainNumber(bytes: Uint8Array, from: number, to: number): number | null {
  const isNegative = bytes[from] === MINUS;
  let [mantissa, digits, decimals, hasPoint] = [0, 0, 0, false];
  for (let i = isNegative ? from + 1 : from; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + byte - ZERO;
      digits += 1;
      if (hasPoint) decimals += 1;
    } else if (byte === POINT && !hasPoint) hasPoint = true;
    else return null;
  }
  if (digits === 0 || digits > MOST_DIGITS) return null;
  const value = mantissa / 10 ** decimals;
  return isNegative ? -value : value;
}

/** The number of each distinct text; NaN where it is none. */
export function numbersByCode(texts: TextList): Float64Array {
  const { bytes, ends } = texts;
  const values = new Float64Array(ends.length).fill(Number.NaN);
  let read: ((code: number) => string) | null = null;
  for (let code = 1; code < ends.length; code += 1) {
    const plain = plainNumber(bytes, ends[code - 1] as number, ends[code] as number);
    if (plain !== null) {
      values[code] = plain;
      continue;
    }
    read ??= textReader(texts);
    const value = parseNumber(read(code));
    if (typeof value === 'number') values[code] = value;
  }
  return values;
}

/** The numbers of a column by row; NaN where a cell holds none. Each distinct text is read once. */
export function numbersOf({ codes, texts }: TextColumn): Float64Array {
  const byCode = numbersByCode(texts);
  const values = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    values[row] = byCode[codes[row] as number] as number;
  }
  return values;
}

/** The days from which the rows of a column count; NO_DAY where a cell holds no date. */
export function daysOf({ codes, texts }: TextColumn): Int32Array {
  const read = textReader(texts);
  const byCode = new Int32Array(texts.ends.length).fill(NO_DAY);
  for (let code = 1; code < byCode.length; code += 1) byCode[code] = dateDay(read(code)) ?? NO_DAY;
  const days = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    days[row] = byCode[codes[row] as number] as number;
  }
  return days;
}

/** How often each distinct text of a column occurs. */
export function countCodes({ codes, texts }: TextColumn): Uint32Array {
  const counts = new Uint32Array(texts.ends.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}
