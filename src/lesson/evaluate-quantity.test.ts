import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import { evaluateQuantity } from './evaluate-quantity.ts';

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
    ['(1', 'closing parenthesis'],
    ['1 2', 'operator is missing, 3'],
    ['1 / 0', 'division by zero'],
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
