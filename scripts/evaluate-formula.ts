/** Finds the value of one observation; undefined when there is none. */
export type FigureOf = (indicator: string, subject: string, period: string) => number | undefined;

interface Cursor {
  readonly text: string;
  readonly figureOf: FigureOf;
  position: number;
}

const NUMBER = /\d+(?:\.\d+)?/y;
/** The first letter keeps `100-share[east,2024]` a subtraction: no indicator begins with a digit. */
const FIGURE = /([A-Za-z][A-Za-z0-9-]*)\[([A-Za-z0-9-]+),([0-9Q/-]+)\]/y;

function fail(cursor: Cursor, expected: string): never {
  const found = cursor.text.slice(cursor.position, cursor.position + 12) || 'the end';
  throw new SyntaxError(
    `"${cursor.text}": expected ${expected} at position ${cursor.position}, found ${found}`,
  );
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.position] === ' ') cursor.position += 1;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  skipSpaces(cursor);
  pattern.lastIndex = cursor.position;
  const match = pattern.exec(cursor.text);
  if (match) cursor.position += match[0].length;
  return match;
}

function takeOneOf(cursor: Cursor, signs: string): string | null {
  skipSpaces(cursor);
  const sign = cursor.text[cursor.position] ?? '';
  if (sign === '' || !signs.includes(sign)) return null;
  cursor.position += 1;
  return sign;
}

/** factor := number | indicator "[" subject "," period "]" | "(" sum ")" */
function readFactor(cursor: Cursor): number {
  if (takeOneOf(cursor, '(')) {
    const inner = readSum(cursor);
    return takeOneOf(cursor, ')') ? inner : fail(cursor, '")"');
  }
  const number = take(cursor, NUMBER);
  if (number) return Number(number[0]);
  const figure = take(cursor, FIGURE);
  if (!figure) return fail(cursor, 'a number, a figure or "("');
  const [reference, indicator = '', subject = '', period = ''] = figure;
  const value = cursor.figureOf(indicator, subject, period);
  if (value === undefined) throw new ReferenceError(`no observation is ${reference}`);
  return value;
}

/** product := factor (("*" | "/") factor)* */
function readProduct(cursor: Cursor): number {
  let result = readFactor(cursor);
  for (;;) {
    const sign = takeOneOf(cursor, '*/');
    if (!sign) return result;
    const factor = readFactor(cursor);
    result = sign === '*' ? result * factor : result / factor;
  }
}

/** sum := product (("+" | "-") product)* */
function readSum(cursor: Cursor): number {
  let result = readProduct(cursor);
  for (;;) {
    const sign = takeOneOf(cursor, '+-');
    if (!sign) return result;
    const product = readProduct(cursor);
    result = sign === '+' ? result + product : result - product;
  }
}

/**
 * Computes the formula of a derived observation: numbers, `+ - * / ( )`, and figures of other rows
 * written `indicator[subject,period]`. Throws a SyntaxError for text of another form, a
 * ReferenceError for a figure that does not exist.
 */
export function evaluateFormula(formula: string, figureOf: FigureOf): number {
  const cursor: Cursor = { text: formula, figureOf, position: 0 };
  const result = readSum(cursor);
  skipSpaces(cursor);
  return cursor.position === formula.length ? result : fail(cursor, 'a sign or the end');
}
