import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { tokenNumber } from '../story/token-values.ts';

/** What can be wrong with a quantity, in English. */
const PROBLEMS = {
  depth: 'too many parts inside one another',
  parenthesis: 'a closing parenthesis is missing',
  part: 'a number, a token or a parenthesis is missing',
  token: 'the tables have nothing for',
  zero: 'a division by zero',
  operator: 'an operator is missing',
  large: 'the result is too large',
} as const;
export type QuantityFault = keyof typeof PROBLEMS;

export type Evaluated =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly fault: QuantityFault;
      /** The token that the tables have nothing for; empty for other faults. */
      readonly token: string;
      readonly problem: string;
      /** At which letter, counted from 1. */
      readonly at: number;
    };

/** Deeper than any lesson; a text from elsewhere shall not use up the stack. */
const MOST_DEPTH = 40;
const NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)/;
const TOKEN = /^\{([a-z]+(?::[^{}\s:]+)*)\}/;

class QuantityError extends Error {
  readonly fault: QuantityFault;
  readonly at: number;
  readonly token: string;

  constructor(fault: QuantityFault, at: number, token: string) {
    super([PROBLEMS[fault], token].join(' ').trim());
    this.fault = fault;
    this.at = at;
    this.token = token;
  }
}

/** Reads `sum := product (+|- product)*`, `product := sign (*|/ sign)*`, `sign := -* part`. */
function createReader(index: DatasetIndex, text: string) {
  let place = 0;
  const fail = (fault: QuantityFault, token = ''): never => {
    throw new QuantityError(fault, place + 1, token);
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
    if (depth > MOST_DEPTH) fail('depth');
    if (takeOneOf('(')) {
      const value = readSum(depth + 1);
      if (!takeOneOf(')')) fail('parenthesis');
      return value;
    }
    peek();
    const number = find(NUMBER);
    if (number) {
      place += number[0].length;
      return Number(number[0]);
    }
    const token = find(TOKEN);
    if (!token) return fail('part');
    const value = tokenNumber(index, token[1] ?? '');
    if (value === null) return fail('token', token[0]);
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
      else if (next === 0) throw new QuantityError('zero', at, '');
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
    if (peek() !== '') fail('operator');
    if (!Number.isFinite(value)) fail('large');
    return value;
  };
}

/** The number that a quantity stands for. Never throws, and runs nothing: only what is listed is read. */
export function evaluateQuantity(index: DatasetIndex, quantity: string): Evaluated {
  try {
    return { ok: true, value: createReader(index, quantity)() };
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    const { fault, token, message, at } = error;
    return { ok: false, fault, token, problem: message, at };
  }
}

/** As near as figures of the tables can be that are the same; binary fractions are not exact. */
const SAME = 1e-9;

/** Whether two numbers are the same but for the dust of binary fractions. */
export function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b));
}
