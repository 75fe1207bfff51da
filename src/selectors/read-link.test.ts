import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf, isoDateOf } from '../domain/period.ts';
import { encodeView } from '../view/url-codec.ts';
import { DEFAULT_VIEW, FIRST_DATE } from '../view/view-state.ts';
import { indexDataset } from './index-dataset.ts';
import { readLink } from './read-link.ts';

const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
const read = (search: string) => readLink(index, search, DEFAULT_VIEW);

describe('a link read against the dataset', () => {
  it('opens what the dataset knows', () => {
    const link = read('?date=2019-12-15&select=zone:hangzhou&categories=apparel.footwear');
    expect(link.ignored).toEqual([]);
    expect(link.view.selection).toEqual({ kind: 'zone', id: 'hangzhou' });
    expect(link.view.categories).toEqual(['apparel', 'footwear']);
  });

  it('falls back and says so where the dataset knows nothing of it', () => {
    const link = read(
      '?date=2050-01-01&from=1999-01-01&select=zone:atlantis&categories=apparel.gold',
    );
    expect(link.ignored).toEqual([
      'date=2050-01-01',
      'from=1999-01-01',
      'categories=gold',
      'select=zone:atlantis',
    ]);
    expect(link.view).toEqual(DEFAULT_VIEW);
  });

  it('opens on the first and the last day of the clock, and no further', () => {
    const last = isoDateOf(index.lastDay);
    expect(read(`?date=${FIRST_DATE}`).view.date).toBe(FIRST_DATE);
    expect(read(`?date=${last}`).view.date).toBe(last);
    expect(read('?date=2015-02-28').ignored).toEqual(['date=2015-02-28']);
    expect(read(`?date=${isoDateOf(index.lastDay + 1)}`).ignored).toHaveLength(1);
  });

  it('has a window that begins by its date', () => {
    const windowOf = (from: string) => read(`?date=2019-12-15&from=${from}`);
    expect(windowOf('2019-12-15').view.rangeStart).toBe('2019-12-15');
    expect(windowOf('2019-12-16').view.rangeStart).toBeNull();
    expect(windowOf('2019-12-16').ignored).toEqual(['from=2019-12-16']);
  });

  it('has the provinces that are there, and all of them where one is not', () => {
    expect(read('?provinces=330000.440000').view.provinces).toEqual(['330000', '440000']);
    const lost = read('?provinces=330000.990000');
    expect(lost.ignored).toEqual(['provinces=990000']);
    expect(lost.view.provinces).toBeNull();
  });

  it('compares with a day of the clock', () => {
    const compared = (date: string) => {
      const search = encodeView({
        ...DEFAULT_VIEW,
        compare: { layout: 'side', what: 'date', date },
      });
      const { view, ignored } = read(search);
      return [view.compare?.what, ignored];
    };
    expect(compared('2019-12-31')).toEqual(['date', []]);
    expect(compared('2050-01-01')).toEqual([undefined, ['compare']]);
    const regions = encodeView({
      ...DEFAULT_VIEW,
      compare: { layout: 'side', what: 'region', region: 'west' },
    });
    expect(read(regions).view.compare?.what).toBe('region');
  });

  it.each([
    ['region:west', true],
    ['region:moon', false],
    ['province:330000', true],
    ['province:330100', false],
    ['province:990000', false],
    ['belts:990000+330784', true],
    ['belts:990000', false],
    ['corridor:hefei-amsterdam-air', true],
    ['corridor:moon', false],
    ['country:USA', true],
    ['place:990000', false],
  ])('selects %s: %s', (selection, isKnown) => {
    const { view, ignored } = read(`?select=${encodeURIComponent(selection)}`);
    expect(view.selection !== null).toBe(isKnown);
    expect(ignored).toEqual(isKnown ? [] : [`select=${selection}`]);
  });
});
