import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateFormula } from './evaluate-formula.ts';

const FIGURES: Readonly<Record<string, number>> = {
  'share[east,2024]': 68.5,
  'share[central-west,2024]': 25.3,
  'cbec-trade[CHN,2024-01/2024-06]': 1.25,
};

function figureOf(indicator: string, subject: string, period: string): number | undefined {
  return FIGURES[`${indicator}[${subject},${period}]`];
}

interface Expression {
  readonly text: string;
  readonly value: number;
}

const COMPUTE: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((value) => ({ text: String(value), value })),
  fc.integer({ min: 0, max: 9999 }).map((cents) => {
    const text = (cents / 100).toFixed(2);
    return { text, value: Number(text) };
  }),
  fc.constantFrom(...Object.entries(FIGURES)).map(([text, value]) => ({ text, value })),
);

/** Fully bracketed, so that the value is known without a rule of precedence. */
const { bracketed } = fc.letrec<{ bracketed: Expression }>((tie) => ({
  bracketed: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc
      .tuple(tie('bracketed'), fc.constantFrom('+', '-', '*', '/'), tie('bracketed'))
      .map(([a, sign, b]) => ({
        text: `(${a.text}${sign}${b.text})`,
        value: COMPUTE[sign]?.(a.value, b.value) ?? Number.NaN,
      })),
  ),
}));

describe('evaluateFormula', () => {
  it('computes what any bracketed formula says', () => {
    fc.assert(
      fc.property(bracketed, ({ text, value }) => {
        expect(evaluateFormula(text, figureOf)).toEqual(value);
      }),
    );
  });

  it('multiplies before it adds, and goes from left to right', () => {
    const terms = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(terms, ([a, b, c, d]) => {
        expect(evaluateFormula(`${a}-${b}*${c}+${a}/${d}`, figureOf)).toBe(a - b * c + a / d);
        expect(evaluateFormula(`${a}-${b}-${c}`, figureOf)).toBe(a - b - c);
        expect(evaluateFormula(`${a}/${d}/${d}`, figureOf)).toBe(a / d / d);
      }),
    );
  });

  it('tells a minus from the hyphen of a name', () => {
    const rest = '100-share[east,2024]-share[central-west,2024]';
    expect(evaluateFormula(rest, figureOf)).toBeCloseTo(6.2, 10);
    expect(evaluateFormula('1 + cbec-trade[CHN,2024-01/2024-06]', figureOf)).toBe(2.25);
  });

  it.each(['', '1+', '(1', '1)', '1 2', '-1', 'share[east]', 'share', '1**2', '1,5'])(
    'refuses "%s"',
    (formula) => {
      expect(() => evaluateFormula(formula, figureOf)).toThrow(SyntaxError);
    },
  );

  it('says which figure does not exist', () => {
    expect(() => evaluateFormula('1+share[west,2024]', figureOf)).toThrow(
      new ReferenceError('no observation is share[west,2024]'),
    );
  });
});
