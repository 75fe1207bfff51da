import { describe, expect, it } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import { smallIndex } from '../../tests/small-index.ts';
import type { CategoryId } from '../domain/ids.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { comparedView, compareViews } from './compare-views.ts';

const index = readIndex();
const between = (change: Partial<ViewState>, compare: ViewState['compare']) => {
  const view = { ...DEFAULT_VIEW, ...change, compare };
  return compareViews(index, view, comparedView(view) ?? view);
};

describe('two dates compared', () => {
  const compare = () =>
    between({ date: '2018-12-31' }, { layout: 'side', what: 'date', date: '2019-12-31' });

  it('tell what came between: the 24 zones of the fourth batch', () => {
    const difference = compare();
    expect(difference.zones).toEqual({ first: 35, second: 59 });
    expect(difference.onlySecond).toHaveLength(24);
    expect(new Set(difference.onlySecond.map(({ zone }) => zone.batch))).toEqual(new Set([4]));
    expect(difference.onlyFirst).toEqual([]);
  });

  it('set whole years of one series from one document against each other', () => {
    const difference = compare();
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

describe('the second view', () => {
  const secondOf = (change: Partial<ViewState>, compare: ViewState['compare']) =>
    comparedView({ ...DEFAULT_VIEW, ...change, compare });

  it('has the other date, and the window only as far as it begins before that', () => {
    const compare = { layout: 'side', what: 'date', date: '2019-12-31' } as const;
    const windowFrom = (rangeStart: string | null) => secondOf({ rangeStart }, compare)?.rangeStart;
    expect(windowFrom(null)).toBeNull();
    expect(windowFrom('2018-01-01')).toBe('2018-01-01');
    expect(windowFrom('2019-12-31')).toBe('2019-12-31');
    expect(windowFrom('2020-01-01')).toBeNull();
    expect(secondOf({}, compare)).toEqual({ ...DEFAULT_VIEW, date: '2019-12-31' });
  });

  it('has the other region or the other layers, and all else of the first', () => {
    const view = { date: '2020-01-01', regions: ['east'], batches: [1] } as const;
    const first = { ...DEFAULT_VIEW, ...view };
    expect(secondOf(view, { layout: 'swipe', what: 'region', region: 'west' })).toEqual({
      ...first,
      regions: ['west'],
    });
    expect(secondOf(view, { layout: 'swipe', what: 'layers', layers: ['belts'] })).toEqual({
      ...first,
      layers: ['belts'],
    });
  });
});

describe('two views of a country that can be counted by hand', () => {
  const compared = (first: Partial<ViewState>, second: Partial<ViewState>) => {
    const { onlyFirst, onlySecond, figures, ...counts } = compareViews(
      smallIndex(),
      { ...DEFAULT_VIEW, ...first },
      { ...DEFAULT_VIEW, ...second },
    );
    return {
      ...counts,
      only: [onlyFirst, onlySecond].map((facts) => facts.map(({ zone }) => zone.id as string)),
      figures: figures.map((pair) => [pair.indicator, pair.first.value, pair.second.value]),
    };
  };
  const none = { first: 0, second: 0 };

  it('differ by what the years brought', () => {
    expect(compared({ date: '2018-12-31' }, { date: '2022-12-31' })).toEqual({
      zones: { first: 4, second: 4 },
      provincesWithZone: { first: 3, second: 3 },
      belts: { first: 4, second: 4 },
      corridors: { first: 1, second: 3 },
      topTier: { first: 0, second: 2 },
      zonesByRegion: {
        east: { first: 2, second: 2 },
        central: none,
        west: { first: 1, second: 1 },
        northeast: none,
      },
      corridorsByMode: {
        air: { first: 0, second: 1 },
        sea: none,
        rail: { first: 1, second: 2 },
        road: none,
        multimodal: none,
        digital: none,
      },
      only: [[], []],
      figures: [['trade', 9, 10]],
    });
  });

  it('differ by what each filter lets through', () => {
    const difference = compared(
      { date: '2022-12-31', provinces: ['110000'], categories: ['toys' as CategoryId] },
      { date: '2022-12-31', batches: [2], regions: ['east', 'west'] },
    );
    expect(difference.zones).toEqual({ first: 2, second: 2 });
    expect(difference.only).toEqual([['jia'], ['wu']]);
    expect(difference.provincesWithZone).toEqual({ first: 1, second: 2 });
    expect(difference.belts).toEqual({ first: 1, second: 3 });
    expect(difference.corridors).toEqual({ first: 2, second: 3 });
    expect(difference.topTier).toEqual({ first: 1, second: 1 });
    // Of one date there is nothing to set against each other.
    expect(difference.figures).toEqual([]);
  });
});

describe('national figures of two dates', () => {
  const figure = (indicator: string, period: string, value: number, source = 'report') => ({
    indicator,
    subject: 'CHN',
    period,
    value,
    qualifier: 'exact',
    source,
  });
  const made = smallIndex({
    sources: [{ id: 'report' }, { id: 'paper' }],
    observations: [
      figure('trade', '2018', 1),
      figure('trade', '2019', 2),
      figure('trade', '2020-Q1', 3),
      figure('trade', '2020', 4, 'paper'),
      figure('trade', '2021', 5, 'paper'),
      figure('city-trade', '2018', 6),
      figure('city-trade', '2019', 7),
    ],
  });
  const between = (first: ViewState['date'], second: ViewState['date']) =>
    compareViews(
      made,
      { ...DEFAULT_VIEW, date: first },
      { ...DEFAULT_VIEW, date: second },
    ).figures.map((pair) => [pair.indicator, pair.first.value, pair.second.value]);

  it('are whole years of one series of the nation, from one document', () => {
    expect(between('2018-12-31', '2019-12-31')).toEqual([['trade', 1, 2]]);
    expect(between('2018-12-31', '2021-12-31')).toEqual([['trade', 1, 2]]);
    expect(between('2020-12-31', '2021-12-31')).toEqual([['trade', 4, 5]]);
  });

  it('are none where nothing newer has come, or nothing was there yet', () => {
    expect(between('2022-12-31', '2023-12-31')).toEqual([]);
    expect(between('2021-12-31', '2021-12-31')).toEqual([]);
    expect(between('2017-12-31', '2018-12-31')).toEqual([]);
  });
});
