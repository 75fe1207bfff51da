import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { isoDateOf } from '../domain/period.ts';
import { changeDays, settleDay } from './settle-day.ts';

describe('the day that the picture was last changed on', () => {
  it('is the newest change up to the clock', () => {
    expect(settleDay([10, 20, 30], 19)).toBe(10);
    expect(settleDay([10, 20, 30], 20)).toBe(20);
    expect(settleDay([10, 20, 30], 99)).toBe(30);
  });

  it('is the clock itself before the first change', () => {
    expect(settleDay([10, 20], 4)).toBe(4);
  });
});

describe('the days on which something changes', () => {
  const daysOf = (...tables: Parameters<typeof smallIndex>) =>
    changeDays(smallIndex(...tables).dataset).map(isoDateOf);

  it('are approvals, ends of evaluated years and of measured periods, and beginnings of corridors', () => {
    expect(daysOf()).toEqual([
      '2015-03-07',
      '2016-01-15',
      '2018-07-24',
      '2018-12-31',
      '2019-01-01',
      '2019-12-31',
      '2020-06-01',
      '2020-12-31',
      '2021-12-31',
      '2022-12-31',
      '2023-12-31',
      '2029-12-31',
      '2030-12-31',
    ]);
  });

  it('leave out what says no day', () => {
    const observations = [{ period: 'some day' }];
    const corridors = [{ since: 'long ago' }];
    expect(daysOf({ zones: [], evaluations: [], observations, corridors })).toEqual([]);
  });
});
