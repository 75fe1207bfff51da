import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { dayOf } from '../domain/period.ts';
import { countByRegion } from './count-by-region.ts';

const countsOn = (date: string) =>
  countByRegion(smallIndex(), dayOf(date)).map(({ region, zones, belts, topTier }) => [
    region,
    zones,
    belts,
    topTier,
  ]);

describe('zones, belts and zones of the top tier, region by region', () => {
  it.each([
    // Belts carry no date; an approval counts on its own day.
    ['2015-03-06', [0, 2, 0], [0, 1, 0]],
    ['2015-03-07', [1, 2, 0], [0, 1, 0]],
    ['2016-01-15', [2, 2, 0], [1, 1, 0]],
    // An evaluation counts from the last day of its year; Bing’s second tier never does.
    ['2021-12-30', [2, 2, 0], [1, 1, 0]],
    ['2021-12-31', [2, 2, 1], [1, 1, 0]],
    ['2022-12-31', [2, 2, 1], [1, 1, 1]],
  ])('are on %s', (date, east, west) => {
    expect(countsOn(date)).toEqual([
      ['east', ...east],
      ['central', 0, 0, 0],
      ['west', ...west],
      ['northeast', 0, 0, 0],
    ]);
  });
});
