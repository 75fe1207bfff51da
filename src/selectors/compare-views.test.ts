import { describe, expect, it } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { comparedView, compareViews } from './compare-views.ts';

const index = readIndex();
const between = (change: Partial<ViewState>, compare: ViewState['compare']) => {
  const view = { ...DEFAULT_VIEW, ...change, compare };
  return compareViews(index, view, comparedView(view) ?? view);
};

describe('two dates compared', () => {
  const difference = between(
    { date: '2018-12-31' },
    { layout: 'side', what: 'date', date: '2019-12-31' },
  );

  it('tell what came between: the 24 zones of the fourth batch', () => {
    expect(difference.zones).toEqual({ first: 35, second: 59 });
    expect(difference.onlySecond).toHaveLength(24);
    expect(new Set(difference.onlySecond.map(({ zone }) => zone.batch))).toEqual(new Set([4]));
    expect(difference.onlyFirst).toEqual([]);
  });

  it('set whole years of one series from one document against each other', () => {
    const trade = difference.figures.find((pair) => pair.indicator === 'cbec-trade');
    expect([trade?.first.period, trade?.second.period]).toEqual(['2018', '2019']);
    for (const { first, second } of difference.figures) {
      expect(second.source).toBe(first.source);
      expect([first.period, second.period].join()).toMatch(/^\d{4},\d{4}$/);
    }
  });
});

describe('two regions compared', () => {
  it('count each through its own filter', () => {
    const difference = between(
      { regions: ['east'] },
      { layout: 'swipe', what: 'region', region: 'west' },
    );
    const east = index.dataset.zones.filter(
      (zone) => index.regionOfProvince.get(zone.province) === 'east',
    );
    expect(difference.zonesByRegion.east).toEqual({ first: east.length, second: 0 });
    expect(difference.onlyFirst).toHaveLength(east.length);
    expect(difference.figures).toEqual([]);
  });
});

describe('a view that compares nothing', () => {
  it('has no second view', () => {
    expect(comparedView(DEFAULT_VIEW)).toBeNull();
  });
});
