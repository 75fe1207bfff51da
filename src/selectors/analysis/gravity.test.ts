import { describe, expect, it } from 'vitest';
import {
  madeUpIndex,
  madeUpPlace,
  madeUpProvince,
  madeUpZone,
} from '../../../tests/made-up-index.ts';
import type { Batch } from '../../domain/dataset.ts';
import { dayOf } from '../../domain/period.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { EARTH_RADIUS_KM } from './distance.ts';
import { analyseGravity } from './gravity.ts';
import { tabulateGravity } from './tabulate-statistics.ts';

const PROVINCE = '910000';
const DEGREE_KM = (Math.PI / 180) * EARTH_RADIUS_KM;

/** Zones of these batches, by longitude on the equator. */
function indexOf(zones: readonly (readonly [batch: Batch, day: string, longitude: number])[]) {
  return madeUpIndex({
    regions: [madeUpProvince(PROVINCE, 'east')],
    places: zones.map(([, , x]) => madeUpPlace(`at-${x}`, 'prefecture', PROVINCE, [x, 0])),
    zones: zones.map(([batch, day, x]) => madeUpZone(`zone-${x}`, `at-${x}`, PROVINCE, batch, day)),
  });
}

describe('centre of gravity of zones on the equator', () => {
  // The table has the later batch first: 20, then 40 joins it, then 60: centres at 20, 30 and 40.
  const index = indexOf([
    [3, '2018-07-24', 60],
    [2, '2016-01-06', 40],
    [1, '2015-03-07', 20],
  ]);

  it('moves by half of what a second zone is off', () => {
    const { steps, pathKm, whole } = analyseGravity(index, DEFAULT_VIEW);
    expect(steps.map(({ batch, day, count, ownCount }) => [batch, day, count, ownCount])).toEqual([
      [1, dayOf('2015-03-07'), 1, 1],
      [2, dayOf('2016-01-06'), 2, 1],
      [3, dayOf('2018-07-24'), 3, 1],
    ]);
    const longitudes = steps.map(({ centre }) => centre[0]);
    expect(longitudes).toEqual([20, 30, 40].map((x) => expect.closeTo(x, 9)));
    expect(steps[0]?.move).toBeNull();
    expect(steps[1]?.move?.distanceKm).toBeCloseTo(10 * DEGREE_KM, 6);
    expect(steps[1]?.move?.bearing).toBeCloseTo(90, 9);
    expect(pathKm).toBeCloseTo(20 * DEGREE_KM, 6);
    expect(whole?.distanceKm).toBeCloseTo(20 * DEGREE_KM, 6);
  });

  it('has not moved after a single batch', () => {
    const { steps, pathKm, whole } = analyseGravity(index, { ...DEFAULT_VIEW, batches: [2] });
    expect([steps.length, pathKm, whole]).toEqual([1, 0, null]);
  });

  it('leaves out a step at which the zones balance out around the globe', () => {
    const balanced = indexOf([
      [1, '2015-03-07', 0],
      [2, '2016-01-06', 180],
    ]);
    expect(analyseGravity(balanced, DEFAULT_VIEW).steps.map(({ batch }) => batch)).toEqual([1]);
    const { steps } = analyseGravity(
      indexOf([
        [1, '2015-03-07', 0],
        [1, '2015-03-07', 180],
      ]),
      DEFAULT_VIEW,
    );
    expect(steps).toEqual([]);
  });

  it('writes into its table all zones so far and those of the batch alone', () => {
    const [table] = tabulateGravity(analyseGravity(index, DEFAULT_VIEW));
    expect(table?.columns.map(({ name }) => name)).toEqual([
      'of',
      'batch',
      'date',
      'zones',
      'longitude',
      'latitude',
      'moved_km',
      'moved_bearing_degrees',
      'semi_major_km',
      'semi_minor_km',
      'long_axis_bearing_degrees',
      'area_km2',
      'share_inside',
    ]);
    const kilometres = Number((10 * DEGREE_KM).toFixed(6));
    expect(table?.rows.map((row) => row.slice(0, 8))).toEqual([
      ['all', 1, '2015-03-07', 1, 20, 0, null, null],
      ['batch', 1, '2015-03-07', 1, 20, 0, null, null],
      ['all', 2, '2016-01-06', 2, 30, 0, kilometres, 90],
      ['batch', 2, '2016-01-06', 1, 40, 0, null, null],
      ['all', 3, '2018-07-24', 3, 40, 0, kilometres, 90],
      ['batch', 3, '2018-07-24', 1, 60, 0, null, null],
    ]);
    // Three zones have an ellipse, two have none.
    expect(table?.rows[4]?.[8]).toBeGreaterThan(0);
    expect(table?.rows[4]?.[10]).toBe(90);
    expect(table?.rows[2]?.slice(8)).toEqual([null, null, null, null, null]);
  });
});
