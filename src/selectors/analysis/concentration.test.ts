import { describe, expect, it } from 'vitest';
import {
  madeUpBelt,
  madeUpIndex,
  madeUpPlace,
  madeUpProvince,
  madeUpZone,
} from '../../../tests/made-up-index.ts';
import { dayOf } from '../../domain/period.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { analyseConcentration } from './concentration.ts';
import { tabulateConcentration } from './tabulate-statistics.ts';

// Two provinces in the east, one in the west; one, two and two zones; four, one and two belts.
const [FIRST, SECOND, WEST] = ['910000', '920000', '930000'];
const index = madeUpIndex({
  regions: [
    madeUpProvince(FIRST, 'east'),
    madeUpProvince(SECOND, 'east'),
    madeUpProvince(WEST, 'west'),
    madeUpProvince('940000', null),
  ],
  places: [
    madeUpPlace(FIRST, 'province', null, [110, 30]),
    madeUpPlace('delta', 'region', null, [110, 31]),
    ...['a', 'b', 'c'].map((id) => madeUpPlace(id, 'prefecture', FIRST, [110, 30])),
  ],
  zones: [
    madeUpZone('late-first', 'a', FIRST, 2, '2016-01-06'),
    madeUpZone('late-second', 'b', SECOND, 2, '2016-01-06'),
    madeUpZone('late-west', 'c', WEST, 2, '2016-01-06'),
    madeUpZone('early-second', 'b', SECOND, 1, '2015-03-07'),
    madeUpZone('early-west', 'c', WEST, 1, '2015-03-07'),
  ],
  belts: [
    madeUpBelt('1', 'a', FIRST, 'cups'),
    madeUpBelt('2', 'a', FIRST, 'cups'),
    madeUpBelt('3', 'a', FIRST, 'cups'),
    madeUpBelt('4', 'a', FIRST, 'dolls'),
    madeUpBelt('5', 'b', SECOND, 'cups'),
    madeUpBelt('6', 'c', WEST, 'dolls'),
    madeUpBelt('7', 'c', WEST, 'dolls'),
    madeUpBelt('8', 'delta', null, 'dolls'),
    madeUpBelt('9', 'a', FIRST, 'dolls', 'planned'),
  ],
});
const analyse = () => analyseConcentration(index, DEFAULT_VIEW);

describe('concentration over three provinces, worked by hand', () => {
  it('lists the provinces with most zones first, of equals the one with more belts', () => {
    const value = analyse();
    const rows = value.byProvince.map((row) => [row.unit.province, row.zones, row.belts]);
    expect(rows).toEqual([
      [WEST, 2, 2],
      [SECOND, 2, 1],
      [FIRST, 1, 4],
    ]);
    // Shares of five zones over shares of seven belts.
    const quotients = value.byProvince.map(({ quotient }) => quotient);
    expect(quotients).toEqual([7 / 5, 14 / 5, 7 / 20].map((x) => expect.closeTo(x, 12)));
  });

  it('is of regions as well: three zones against two, five belts against two', () => {
    const value = analyse();
    expect(value.zones.giniOfRegions).toBeCloseTo(1 / 10, 12);
    expect(value.belts.giniOfRegions).toBeCloseTo(3 / 14, 12);
  });

  it('takes only belts of a province, and counts the others apart', () => {
    const value = analyse();
    expect([value.belts.total, value.beltsWithoutProvince, value.plannedCount]).toEqual([7, 1, 1]);
  });

  it('lists categories by province: the most belts first, of equals the more special', () => {
    const value = analyse();
    const rows = value.categories.map((row) => [row.unit.province, row.category, row.belts]);
    expect(rows).toEqual([
      [FIRST, 'cups', 3],
      [WEST, 'dolls', 2],
      [SECOND, 'cups', 1],
      [FIRST, 'dolls', 1],
    ]);
    // Four of the seven are cups: (3/4) / (4/7), (2/2) / (3/7), (1/1) / (4/7), (1/4) / (3/7).
    const quotients = value.categories.map(({ quotient }) => quotient);
    expect(quotients).toEqual([21 / 16, 7 / 3, 7 / 4, 7 / 12].map((x) => expect.closeTo(x, 12)));
  });

  it('follows the batches in the order of their days, by region', () => {
    const value = analyse();
    const steps = value.steps.map(({ day, total, quotients }) => ({ day, total, quotients }));
    expect(steps).toEqual([
      {
        day: dayOf('2015-03-07'),
        total: 2,
        quotients: [
          { region: 'east', quotient: expect.closeTo(7 / 10, 12) },
          { region: 'west', quotient: expect.closeTo(7 / 4, 12) },
        ],
      },
      {
        day: dayOf('2016-01-06'),
        total: 5,
        quotients: [
          { region: 'east', quotient: expect.closeTo(21 / 25, 12) },
          { region: 'west', quotient: expect.closeTo(7 / 5, 12) },
        ],
      },
    ]);
  });

  it('writes into its tables what it found', () => {
    const value = analyse();
    const [steps, parts, categories] = tabulateConcentration(value);
    expect(steps?.columns.map(({ name }) => name)).toEqual([
      'of',
      'date',
      'provinces',
      'count',
      'gini',
      'gini_of_regions',
      'theil',
      'theil_within_regions',
      'theil_between_regions',
      'herfindahl',
      'herfindahl_normalised',
      'herfindahl_of_regions',
    ]);
    // One zone each in two of three: Gini 1/3; Theil ln(3/2), in halves between the east's ln(3/4) and
    // the west's ln(3/2), the rest within; Herfindahl 1/2, above 1/3 by a quarter of what is left.
    expect(steps?.rows[0]).toEqual([
      'zones',
      '2015-03-07',
      3,
      2,
      0.333333,
      0,
      0.405465,
      0.346574,
      0.058892,
      0.5,
      0.25,
      0.5,
    ]);
    expect(steps?.rows.map((row) => row.slice(0, 4))).toEqual([
      ['zones', '2015-03-07', 3, 2],
      ['zones', '2016-01-06', 3, 5],
      ['belts', null, 3, 7],
    ]);
    expect(parts?.columns.map(({ name }) => name)).toEqual([
      'part',
      'id',
      'zones',
      'belts',
      'location_quotient',
    ]);
    expect(parts?.rows).toEqual([
      ['region', 'east', 3, 5, 0.84],
      ['region', 'west', 2, 2, 1.4],
      ['province', WEST, 2, 2, 1.4],
      ['province', SECOND, 2, 1, 2.8],
      ['province', FIRST, 1, 4, 0.35],
    ]);
    expect(categories?.columns.map(({ name }) => name)).toEqual([
      'province',
      'category',
      'belts',
      'location_quotient',
    ]);
    expect(categories?.rows[1]).toEqual([WEST, 'dolls', 2, 2.333333]);
  });
});
