import { describe, expect, it } from 'vitest';
import {
  madeUpIndex,
  madeUpPlace,
  madeUpProvince,
  madeUpZone,
} from '../../../tests/made-up-index.ts';
import { dayOf } from '../../domain/period.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { approvalDays, countByUnit, selectProvinceUnits, selectZonesAt } from './select-units.ts';

const index = madeUpIndex({
  regions: [
    madeUpProvince('910000', 'east'),
    madeUpProvince('920000', 'west'),
    madeUpProvince('930000', null),
  ],
  places: [
    madeUpPlace('910000', 'province', null, [110, 30]),
    madeUpPlace('city', 'prefecture', '910000', [110, 30]),
  ],
  zones: [
    madeUpZone('b', 'city', '910000', 2, '2016-01-06'),
    madeUpZone('c', 'city', '910000', 4, '2019-12-15'),
    madeUpZone('a', 'city', '910000', 1, '2015-03-07'),
    madeUpZone('b2', 'city', '910000', 2, '2016-01-06'),
  ],
});

describe('what the analyses count', () => {
  it('takes zones in the order of their approval, whatever that of the table', () => {
    const zones = selectZonesAt(index, DEFAULT_VIEW);
    expect(zones.map(({ zone }) => zone.id)).toEqual(['a', 'b', 'b2', 'c']);
    const days = ['2015-03-07', '2016-01-06', '2019-12-15'].map(dayOf);
    expect(approvalDays(zones)).toEqual(days);
    const mixed = [1, 3, 0, 2].flatMap((order) => zones[order] ?? []);
    expect(approvalDays(mixed)).toEqual(days);
  });

  it('takes the provinces of a region that pass, with their points where they have one', () => {
    const unitsOf = (provinces: readonly string[] | null) =>
      selectProvinceUnits(index, { ...DEFAULT_VIEW, provinces }).map((unit) => [
        unit.province,
        unit.region,
        unit.place?.id ?? null,
      ]);
    expect(unitsOf(null)).toEqual([
      ['910000', 'east', '910000'],
      ['920000', 'west', null],
    ]);
    expect(unitsOf(['920000', '930000'])).toEqual([['920000', 'west', null]]);
  });

  it('counts rows by province, in the order of the provinces', () => {
    const units = selectProvinceUnits(index, DEFAULT_VIEW);
    expect(countByUnit(units, ['920000', null, '920000', '930000'])).toEqual([0, 2]);
  });
});
