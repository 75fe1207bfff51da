import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { tokenNumber } from '../story/token-values.ts';

export type Evaluated =
  | { readonly ok: true; readonly value: number }
  /** What is wrong, and at which letter, counted from 1. */
  | { readonly ok: false; readonly problem: string; readonly at: number };

/** Deeper than any lesson; a text from elsewhere shall not use up the stack. */
const MOST_DEPTH = 40;
const NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)/;
const TOKEN = /^\{([a-z]+(?::[^{}\s:]+)*)\}/;

class QuantityError extends Error {
  readonly at: number;

  constructor(problem: string, at: number) {
    super(problem);
    this.at = at;
  }
}

/** Reads `sum := product (+|- product)*`, `product := sign (*|/ sign)*`, `sign := -* part`. */
function createReader(index: DatasetIndex, text: string) {
  let place = 0;
  const fail = (problem: string): never => {
    throw new QuantityError(problem, place + 1);
  };
  const peek = () => {
    while (/\s/.test(text.charAt(place))) place += 1;
    return text.charAt(place);
  };
  const takeOneOf = (signs: string): string | null => {
    const sign = peek();
    if (sign === '' || !signs.includes(sign)) return null;
    place += 1;
    return sign;
  };
  const find = (pattern: RegExp) => pattern.exec(text.slice(place));

  const readPart = (depth: number): number => {
    if (depth > MOST_DEPTH) fail('too many parts inside one another');
    if (takeOneOf('(')) {
      const value = readSum(depth + 1);
      if (!takeOneOf(')')) fail('a closing parenthesis is missing');
      return value;
    }
    peek();
    const number = find(NUMBER);
    if (number) {
      place += number[0].length;
      return Number(number[0]);
    }
    const token = find(TOKEN);
    if (!token) return fail('a number, a token or a parenthesis is missing');
    const value = tokenNumber(index, token[1] ?? '');
    if (value === null) return fail(`the tables have nothing for ${token[0]}`);
    place += token[0].length;
    return value;
  };
  const readSign = (depth: number): number => {
    let sign = 1;
    while (takeOneOf('-−')) sign = -sign;
    return sign * readPart(depth);
  };
  const readProduct = (depth: number): number => {
    let value = readSign(depth);
    for (let sign = takeOneOf('*/×÷'); sign; sign = takeOneOf('*/×÷')) {
      const at = place;
      const next = readSign(depth);
      if (sign === '*' || sign === '×') value *= next;
      else if (next === 0) throw new QuantityError('a division by zero', at);
      else value /= next;
    }
    return value;
  };
  const readSum = (depth: number): number => {
    let value = readProduct(depth);
    for (let sign = takeOneOf('+-−'); sign; sign = takeOneOf('+-−')) {
      const next = readProduct(depth);
      value = sign === '+' ? value + next : value - next;
    }
    return value;
  };
  return () => {
    const value = readSum(0);
    if (peek() !== '') fail('an operator is missing');
    if (!Number.isFinite(value)) fail('the result is too large');
    return value;
  };
}

/** The number that a quantity stands for. Never throws, and runs nothing: only what is listed is read. */
export function evaluateQuantity(index: DatasetIndex, quantity: string): Evaluated {
  try {
    return { ok: true, value: createReader(index, quantity)() };
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return { ok: false, problem: error.message, at: error.at };
  }
}

/** As near as figures of the tables can be that are the same; binary fractions are not exact. */
const SAME = 1e-9;

/** Whether two numbers are the same but for the dust of binary fractions. */
export function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
}
