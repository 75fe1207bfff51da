import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf } from '../domain/period.ts';
import { indexDataset } from './index-dataset.ts';
import { readFormula } from './read-formula.ts';

const index = indexDataset(readAuthored().dataset, dayOf('2015-03-01'));
const said = (formula: string) =>
  readFormula(formula, index)
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : `<${part.indicator.id} ${part.subject?.name_en ?? '?'} ${part.period}>`,
    )
    .join('');

describe('readFormula', () => {
  it('tells a minus from the hyphens of an id', () => {
    expect(said('100-gap-trade-share[east,2024]-gap-trade-share[central-west,2024]')).toBe(
      '100 − <gap-trade-share Eastern China 2024> − <gap-trade-share Central and western China 2024>',
    );
  });

  it('keeps brackets, numbers and a period with a slash', () => {
    expect(
      said('(1-city-cbec-trade[321300,2025-01/2025-08])/city-cbec-trade[321300,2026]*100'),
    ).toBe('(1 − <city-cbec-trade Suqian 2025-01/2025-08>) ÷ <city-cbec-trade Suqian 2026> × 100');
  });

  it('finds every figure of every authored formula', () => {
    const formulas = index.dataset.observations.flatMap((row) => row.formula ?? []);
    const unread = formulas.filter((formula) => said(formula).includes('['));
    expect(formulas.length).toBeGreaterThan(30);
    expect(unread).toEqual([]);
  });
});
