import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ASKED_RULES, LEFT_OUT_RULES } from '../e2e/helpers/axe-rules.ts';

interface AxeRule {
  readonly id: string;
  readonly enabled: boolean;
}

// The axe that Playwright puts into the page; which of its rules are off, it tells nowhere else.
const fromPlaywright = createRequire(
  createRequire(import.meta.url).resolve('@axe-core/playwright'),
);
const { rules } = fromPlaywright('axe-core')._audit as { readonly rules: readonly AxeRule[] };

describe('the rules that axe leaves out by itself', () => {
  it('are asked for, or left out with a reason', () => {
    const off = rules.filter(({ enabled }) => !enabled).map(({ id }) => id);
    expect([...ASKED_RULES, ...Object.keys(LEFT_OUT_RULES)].sort()).toEqual(off.sort());
  });
});
