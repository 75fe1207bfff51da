import { describe, expect, it } from 'vitest';
import { axe } from '../e2e/helpers/axe-of-playwright.ts';
import { ASKED_RULES, LEFT_OUT_RULES } from '../e2e/helpers/axe-rules.ts';

// Which of its rules are off, axe tells nowhere else.
const { rules } = axe._audit;

describe('the rules that axe leaves out by itself', () => {
  it('are asked for, or left out with a reason', () => {
    const off = rules.filter(({ enabled }) => !enabled).map(({ id }) => id);
    expect([...ASKED_RULES, ...Object.keys(LEFT_OUT_RULES)].sort()).toEqual(off.sort());
  });
});
