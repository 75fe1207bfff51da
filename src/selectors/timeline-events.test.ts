import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { dayOf, isoDateOf } from '../domain/period.ts';
import { countZonesBy, type TimelineEvent, timelineEvents } from './timeline-events.ts';

const sizeOf = (event: TimelineEvent) => {
  switch (event.kind) {
    case 'batch':
      return event.batch.zones.length;
    case 'evaluation':
      return event.topTierCount;
    case 'destinations':
      return event.count;
  }
};
const told = (...tables: Parameters<typeof smallIndex>) =>
  timelineEvents(smallIndex(...tables)).map(
    (event) => `${isoDateOf(event.day)} ${event.kind} ${sizeOf(event)}`,
  );

describe('the events of the timeline', () => {
  it('are batches, evaluations and rankings, oldest first, each with how much it brought', () => {
    expect(told()).toEqual([
      '2015-03-07 batch 1',
      '2016-01-15 batch 2',
      '2018-07-24 batch 1',
      '2020-12-31 destinations 1',
      '2021-12-31 evaluation 1',
      '2022-12-31 evaluation 1',
      '2022-12-31 destinations 2',
    ]);
  });

  it('count every zone of a year’s top tier, and no year that only has lower ones', () => {
    const evaluations = [
      { zone: 'jia', year: 2021, tier: 1 },
      { zone: 'wu', year: 2021, tier: 1 },
      { zone: 'dao', year: 2021, tier: 2 },
      { zone: 'dao', year: 2022, tier: 2 },
    ];
    expect(told({ zones: [], evaluations }).filter((event) => event.includes('eval'))).toEqual([
      '2021-12-31 evaluation 2',
    ]);
  });

  it('are those on the clock, its first and last day among them', () => {
    const zone = (batch: number, approved_on: string) => ({ id: `z${batch}`, batch, approved_on });
    const zones = [
      zone(1, '2015-02-28'),
      zone(2, '2015-03-01'),
      zone(3, '2020-12-31'),
      zone(4, '2021-01-01'),
    ];
    const observations = [{ indicator: 'trade', period: '2020', qualifier: 'exact' }];
    expect(told({ zones, evaluations: [], observations })).toEqual([
      '2015-03-01 batch 1',
      '2020-12-31 batch 1',
    ]);
  });

  it('leave out a ranking of no period', () => {
    const rank = { indicator: 'export-destination-rank', qualifier: 'exact' };
    const observations = [
      { ...rank, period: '2022' },
      { ...rank, period: 'some day' },
    ];
    expect(told({ zones: [], evaluations: [], observations })).toEqual([
      '2022-12-31 destinations 1',
    ]);
  });
});

describe('the zones approved by a day', () => {
  it.each([
    ['2015-03-06', 0],
    ['2015-03-07', 1],
    ['2016-01-15', 3],
    ['2026-01-01', 4],
  ])('are on %s %d', (date, count) => {
    expect(countZonesBy(smallIndex(), dayOf(date))).toBe(count);
  });
});
