import { describe, expect, it } from 'vitest';
import { marksOf } from '../../tests/marks-of.ts';
import { smallIndex } from '../../tests/small-index.ts';
import type { ViewState } from '../view/view-state.ts';

const share = { id: 'gap-trade-share', subject: 'region', unit: 'percent' };
const index = smallIndex({
  regions: [
    { province: '110000', region: 'east' },
    { province: '120000', region: 'west' },
    { province: '130000', region: 'northeast' },
    { province: 'delta', region: null },
  ],
  indicators: [share],
});
const gapOf = (of: typeof index, change: Partial<ViewState> = {}) =>
  marksOf(of, { layers: ['gap'], ...change }).areas.filter(({ layer }) => layer === 'gap');

describe('the regional gap', () => {
  it('fills every province with the figure of its part, and hatches where there is none', () => {
    expect(gapOf(index).map(({ id, hatch, title }) => [id, hatch, title])).toEqual([
      ['gap-110000', 'none', 'East · Share of national trade: 80% (2021)'],
      ['gap-120000', 'none', 'Central and west · Share of national trade: 20% (2021)'],
      ['gap-130000', 'no-data', 'Northeast: the document gives no figure'],
      ['gap-delta', 'no-data', 'Delta: the document gives no figure'],
    ]);
    const [east, west, northeast] = gapOf(index);
    expect(new Set([east?.fill, west?.fill, northeast?.fill]).size).toBe(3);
  });

  it('says that figures are yet to come, and hatches until then', () => {
    expect(gapOf(index, { date: '2021-12-30' }).map(({ hatch, title }) => [hatch, title])).toEqual([
      ['no-data', 'East: No data yet at this date'],
      ['no-data', 'Central and west: No data yet at this date'],
      ['no-data', 'Northeast: the document gives no figure'],
      ['no-data', 'Delta: the document gives no figure'],
    ]);
  });

  it('selects the region, where there is one', () => {
    expect(gapOf(index).map(({ target }) => target)).toEqual([
      { kind: 'region', id: 'east' },
      { kind: 'region', id: 'west' },
      { kind: 'region', id: 'northeast' },
      null,
    ]);
  });

  it('writes a percent sign after percents alone', () => {
    const days = smallIndex({ indicators: [{ ...share, unit: 'days' }] });
    expect(gapOf(days)[0]?.title).toBe('East · Share of national trade: 80 (2021)');
    expect(gapOf(smallIndex())[0]?.title).toBe('East · Share of national trade: 80 (2021)');
  });

  it('is not there without its layer', () => {
    expect(gapOf(index, { layers: ['zones'] })).toEqual([]);
  });
});
