import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../domain/ids.ts';
import { type Filter, update } from './update.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

const PROVINCES = ['110000', '330000', '440000'];
const [SHOES, TOYS] = ['shoes' as CategoryId, 'toys' as CategoryId];
const CATEGORIES = [SHOES, 'lamps' as CategoryId, TOYS];

const toggleBatch = (value: 1 | 2) =>
  ({ type: 'toggle-filter', toggle: { filter: 'batches', value } }) as const;

describe('a legend that is also a filter', () => {
  it('takes one entry out and puts it back', () => {
    const without = update(DEFAULT_VIEW, toggleBatch(1));
    expect(without.batches).toEqual([2, 3, 4, 5, 6, 7]);
    expect(update(without, toggleBatch(1)).batches).toBeNull();
  });

  it('shows everything again when the last entry is taken out', () => {
    const only = { ...DEFAULT_VIEW, batches: [2] as const };
    expect(update(only, toggleBatch(2)).batches).toBeNull();
  });
});

describe('each filter', () => {
  it.each<[Filter, Filter, Partial<ViewState>]>([
    [{ filter: 'batches', value: 2 }, { filter: 'batches', value: 1 }, { batches: [1, 2] }],
    [
      { filter: 'modes', value: 'rail' },
      { filter: 'modes', value: 'air' },
      { modes: ['air', 'rail'] },
    ],
    [
      { filter: 'regions', value: 'west' },
      { filter: 'regions', value: 'central' },
      { regions: ['central', 'west'] },
    ],
    [
      { filter: 'provinces', value: '440000', all: PROVINCES },
      { filter: 'provinces', value: '330000', all: PROVINCES },
      { provinces: ['330000', '440000'] },
    ],
    [
      { filter: 'tierYears', value: 2023, all: [2021, 2022, 2023] },
      { filter: 'tierYears', value: 2021, all: [2021, 2022, 2023] },
      { tierYears: [2021, 2023] },
    ],
    [
      { filter: 'categories', value: TOYS, all: CATEGORIES },
      { filter: 'categories', value: SHOES, all: CATEGORIES },
      { categories: [SHOES, TOYS] },
    ],
  ])('is set alone, in the order of its legend: %o', (first, second, change) => {
    const one = update(DEFAULT_VIEW, { type: 'choose-filter', choice: first });
    const two = update(one, { type: 'toggle-filter', toggle: second });
    expect(two).toEqual({ ...DEFAULT_VIEW, ...change });
  });
});

describe('a part of a chart that is chosen', () => {
  const choose = (value: 1 | 2) =>
    ({ type: 'choose-filter', choice: { filter: 'batches', value } }) as const;

  it('is shown alone, then with others, then no more', () => {
    const one = update(DEFAULT_VIEW, choose(2));
    expect(one.batches).toEqual([2]);
    const two = update(one, choose(1));
    expect(two.batches).toEqual([1, 2]);
    expect(update(update(two, choose(2)), choose(1)).batches).toBeNull();
  });
});

describe('layers', () => {
  it('keep their drawing order whichever is switched on last', () => {
    const on = update(update(DEFAULT_VIEW, { type: 'toggle-layer', layer: 'corridors' }), {
      type: 'toggle-layer',
      layer: 'belts',
    });
    expect(on.layers).toEqual(['zones', 'belts', 'corridors']);
  });
});
