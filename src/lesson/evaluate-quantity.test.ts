import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import { evaluateQuantity, isSameNumber } from './evaluate-quantity.ts';

const index = readIndex();
const comesTo = (text: string) => {
  const found = evaluateQuantity(index, text);
  return found.ok ? found.value : `${found.problem}, ${found.at}`;
};

/** An expression as text, and what it comes to. */
interface Sum {
  readonly text: string;
  readonly value: number;
}

const number = fc.nat(1000).map((value): Sum => ({ text: String(value / 8), value: value / 8 }));
const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 5 },
    number,
    fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')).map(([a, sign, b]): Sum => {
      const value = { '+': a.value + b.value, '-': a.value - b.value, '*': a.value * b.value };
      return { text: `(${a.text} ${sign} ${b.text})`, value: value[sign as '+'] };
    }),
    tie('sum').map(({ text, value }): Sum => ({ text: `-(${text})`, value: -value })),
    fc
      .tuple(tie('sum'), tie('sum'))
      .filter(([, b]) => b.value !== 0)
      .map(([a, b]): Sum => ({ text: `${a.text}/(${b.text})`, value: a.value / b.value })),
  ),
}));

describe('a quantity', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 / 2 / 2', 2],
    ['5 - 2 - 1', 2],
    ['-2 * -3', 6],
    ['.5+.25', 0.75],
    ['6 × 4 ÷ 3', 8],
    ['5 − 2', 3],
    ['--2', 2],
    ['2 - -3', 5],
    [' ( 1 ) ', 1],
    [`${'('.repeat(40)}1${')'.repeat(40)}`, 1],
    ['{batch:1}', 1],
    ['{batch:2} + {batch:1}', 13],
    ['{zones:2019-12-15:east} / {zones:2019-12-15} * 0', 0],
    // Batch 1 came on 7 March 2015, batch 2 on 15 January 2016.
    ['{approved:2} - {approved:1}', 314],
    ['{date:1970-01-02}', 1],
  ])('%s is %d', (text, value) => {
    expect(comesTo(text)).toBe(value);
  });

  it('comes to what its parts come to, however they are put together', () => {
    fc.assert(
      fc.property(sum, ({ text, value }) => {
        const found = comesTo(text);
        if (Number.isFinite(value)) expect(found).toBeCloseTo(value, 6);
        else expect(found).toMatch(/too large/);
      }),
    );
  });

  test.each([
    ['', 'missing, 1'],
    ['1 +', 'missing, 4'],
    ['(1', 'a closing parenthesis is missing, 3'],
    ['1.', 'an operator is missing, 2'],
    ['1 )', 'an operator is missing, 3'],
    ['()', 'a number, a token or a parenthesis is missing, 2'],
    ['{zones: 2019}', 'missing, 1'],
    ['x {batch:1}', 'missing, 1'],
    ['x1', 'missing, 1'],
    [`${'('.repeat(41)}1${')'.repeat(41)}`, 'too many parts inside one another, 42'],
    ['1 2', 'operator is missing, 3'],
    ['1 / 0', 'a division by zero, 3'],
    ['1 / (2 - 2)', 'division by zero'],
    ['{zones:nowhere}', 'nothing for {zones:nowhere}, 1'],
    ['2 * {constructor}', 'nothing for {constructor}, 5'],
    ['alert(1)', 'missing, 1'],
    ['2 ** 3', 'missing'],
    ['9'.repeat(309), 'too large'],
    ['('.repeat(400), 'too many parts'],
  ])('%s is said to be wrong, and where', (text, problem) => {
    expect(comesTo(text)).toContain(problem);
  });

  it('tells which token the tables have nothing for, and of no other fault', () => {
    const found = evaluateQuantity(index, '1 + {zones:nowhere}');
    expect(found).toMatchObject({ fault: 'token', token: '{zones:nowhere}', at: 5 });
    expect(evaluateQuantity(index, '1 / 0')).toMatchObject({
      fault: 'zero',
      token: '',
      problem: 'a division by zero',
    });
  });

  it('never throws, whatever stands there', () => {
    const letters = fc.constantFrom(...'0123456789.+-*/(){}: abz');
    const text = fc.oneof(
      fc.string(),
      fc.array(letters).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const found = evaluateQuantity(index, any);
        expect(!found.ok || Number.isFinite(found.value)).toBe(true);
      }),
    );
  });
});

describe('two numbers', () => {
  test.each([
    [0.1 + 0.2, 0.3, true],
    [1, 1 + 1e-10, true],
    [1, 1 + 1e-8, false],
    [0, 1e-10, true],
    [1e12, 1e12 + 100, true],
    [1e12, 1e12 + 10_000, false],
    [-1e12, -1e12 - 100, true],
    [1e12 + 100, 1e12, true],
    [3, -3, false],
  ])('%d and %d are the same: %s', (a, b, same) => {
    expect(isSameNumber(a, b)).toBe(same);
  });
});
