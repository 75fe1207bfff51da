import { describe, expect, it } from 'vitest';
import { update } from './update.ts';
import { DEFAULT_VIEW } from './view-state.ts';

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
