import { describe, expect, it } from 'vitest';
import {
  madeUpIndex,
  madeUpPlace,
  madeUpProvince,
  madeUpZone,
} from '../../../tests/made-up-index.ts';
import { dayOf } from '../../domain/period.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { analyseAssociation } from './association.ts';
import { tabulateAssociation } from './tabulate-statistics.ts';

const [C, A, HAINAN, B, GUANGDONG, E, D] = [
  '930000',
  '910000',
  '460000',
  '920000',
  '440000',
  '950000',
  '940000',
];
const DAYS = ['2015-03-07', '2016-01-06', '2018-07-24'];
/** As many zones in each, the first on the first day alone, the others on the third. */
const COUNTS: readonly (readonly [string, number])[] = [
  [C, 1],
  [HAINAN, 3],
  [B, 3],
  [GUANGDONG, 1],
  [E, 2],
  [D, 1],
];
const PROVINCES = [C, A, HAINAN, B, GUANGDONG, E, D];
const index = madeUpIndex({
  regions: PROVINCES.map((province) => madeUpProvince(province, 'east')),
  places: [
    ...PROVINCES.filter((id) => id !== E).map((id) => madeUpPlace(id, 'province', null, [110, 30])),
    madeUpPlace('city', 'prefecture', A, [110, 30]),
  ],
  zones: [
    ...COUNTS.flatMap(([province, count]) =>
      Array.from({ length: count }, (_, order) =>
        madeUpZone(`${province}-${order}`, 'city', province, 3, DAYS[2] ?? ''),
      ),
    ),
    ...[0, 1, 2].map((order) => madeUpZone(`more-${order}`, 'city', A, 2, DAYS[1] ?? '')),
    madeUpZone('first', 'city', A, 1, DAYS[0] ?? ''),
  ],
});
const neighbours = new Map(
  [
    [A, [B, GUANGDONG]],
    [B, [C, A]],
    [C, [D, B]],
    [D, [E, GUANGDONG, C]],
    [E, [D]],
    [GUANGDONG, [D, A]],
    [HAINAN, []],
  ].map(([province, others]) => [String(province), new Set(others as string[])] as const),
);
const analyse = () => analyseAssociation(index, DEFAULT_VIEW, neighbours);

describe('spatial association of seven provinces, worked by hand', () => {
  it('sets each against the mean of those that have neighbours: 12 zones over six', () => {
    const value = analyse();
    // Hainan, an island, would lift the mean above 2; what is at the mean counts as high.
    const rows = value.rows.map(({ unit, zones, lag, quadrant }) => [
      unit.province,
      zones,
      lag,
      quadrant,
    ]);
    expect(rows).toEqual([
      [A, 4, 2, 'high-high'],
      [HAINAN, 3, null, null],
      [B, 3, 2.5, 'high-high'],
      [E, 2, 1, 'high-low'],
      [C, 1, 2, 'low-high'],
      [GUANGDONG, 1, 2.5, 'low-high'],
      [D, 1, expect.closeTo(4 / 3, 12), 'low-low'],
    ]);
    expect([value.total, value.units.length]).toEqual([15, 7]);
    expect(value.islands.map(({ province }) => province)).toEqual([HAINAN]);
  });

  it('names neighbours in the order of the table', () => {
    const value = analyse();
    const last = value.rows.at(-1)?.neighbours.map(({ province }) => province);
    expect(last).toEqual([C, GUANGDONG, E]);
  });

  it('tests after each batch, in order, and at the clock after the last', () => {
    const value = analyse();
    expect(value.steps.map(({ day }) => day)).toEqual(DAYS.map(dayOf));
    // One of six has all: z is 5/6 and −1/6, the cross product −1/6, over Σz² = 5/6. The same with four.
    // At last z is −1, 2, 1, −1, 0, −1: the cross product 0 + 0 + 1/2 − 1/2 + 0 + 2/3, over Σz² = 8.
    const results = value.steps.map(({ test }) => test?.moran);
    expect(results).toEqual([-1 / 5, -1 / 5, 1 / 12].map((x) => expect.closeTo(x, 12)));
    expect(value.test).toBe(value.steps[2]?.test);
    expect(value.joined).toBe(value.steps[2]?.joined);
    expect([value.test?.n, value.joined?.n]).toEqual([6, 7]);
  });

  it('writes into its tables what it found', () => {
    const value = analyse();
    const [tests, provinces] = tabulateAssociation(value);
    expect(tests?.columns.map(({ name }) => name)).toEqual([
      'date',
      'hainan',
      'provinces',
      'moran_i',
      'expectation',
      'permutations',
      'z',
      'p_two_sided',
      'p_one_sided',
    ]);
    expect(tests?.rows).toHaveLength(6);
    expect(tests?.rows[4]?.slice(0, 6)).toEqual([DAYS[2], 'left-out', 6, 0.083333, -0.2, 999]);
    expect(tests?.rows[5]?.slice(0, 3)).toEqual([DAYS[2], 'joined-to-guangdong', 7]);
    // More alike than chance would have it, so above; on one side fewer are as far.
    const [z, twoSided, oneSided] = (tests?.rows[4]?.slice(6) ?? []).map(Number);
    expect(z).toBeGreaterThan(0.3);
    expect(oneSided).toBeGreaterThan(0);
    expect(oneSided).toBeLessThan(twoSided ?? 0);
    expect(twoSided).toBeLessThan(1);
    expect(provinces?.columns.map(({ name }) => name)).toEqual([
      'province',
      'name_zh',
      'name_en',
      'zones',
      'neighbours_mean',
      'quadrant',
      'neighbours',
    ]);
    expect(provinces?.rows).toContainEqual([
      D,
      `${D}名`,
      `Name of ${D}`,
      1,
      1.333333,
      'low-low',
      [C, GUANGDONG, E].join(';'),
    ]);
    // A province without a point on the map has no name there.
    expect(provinces?.rows).toContainEqual([E, null, null, 2, 1, 'high-low', D]);
  });

  it('has no test before the first zone', () => {
    const none = analyseAssociation(index, { ...DEFAULT_VIEW, date: '2015-03-06' }, neighbours);
    expect([none.test, none.joined, none.steps]).toEqual([null, null, []]);
  });
});
