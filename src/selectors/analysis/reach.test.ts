import { describe, expect, it } from 'vitest';
import {
  madeUpBelt,
  madeUpCorridor,
  madeUpIndex,
  madeUpPlace,
  madeUpProvince,
  madeUpZone,
} from '../../../tests/made-up-index.ts';
import type { Mode } from '../../domain/dataset.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { EARTH_RADIUS_KM } from './distance.ts';
import { analyseReach } from './reach.ts';
import { tabulateReach } from './tabulate-places.ts';

/** Everything lies on the equator, where a degree is this long. */
const DEGREE_KM = (Math.PI / 180) * EARTH_RADIUS_KM;
const PROVINCE = '910000';
const at = (id: string, kind: 'prefecture' | 'airport' | 'rail-hub', degrees: number) =>
  madeUpPlace(id, kind, PROVINCE, [degrees, 0]);
const zoneAt = (degrees: number, batch: 1 | 2, day: string) =>
  madeUpZone(`zone-${degrees}`, `place-${degrees}`, PROVINCE, batch, day);
const beltAt = (degrees: number) =>
  madeUpBelt(`belt-${degrees}`, `place-${degrees}`, PROVINCE, 'tea');

// Hubs at 0 (air and digital), 20 (rail, the end of its line), 40 (rail, on its way) and 60 (digital alone).
const index = madeUpIndex({
  regions: [madeUpProvince(PROVINCE, 'east')],
  places: [
    madeUpPlace(PROVINCE, 'province', null, [70, 0]),
    madeUpPlace('far-city', 'city', null, [3, 0]),
    at('hub-0', 'airport', 0),
    at('hub-20', 'rail-hub', 20),
    at('hub-40', 'rail-hub', 40),
    at('hub-60', 'prefecture', 60),
    at('hub-planned', 'airport', 2),
    ...[1, 2, 13, 24, 27, 43, 59].map((degrees) => at(`place-${degrees}`, 'prefecture', degrees)),
  ],
  corridors: [
    madeUpCorridor('a', 'air', { from: 'hub-0', to: 'far-city' }),
    madeUpCorridor('b', 'rail', { from: 'far-city', via: ['hub-40'], to: 'hub-20' }),
    madeUpCorridor('c', 'digital', { from: 'hub-0', to: null }),
    madeUpCorridor('d', 'digital', { from: 'hub-60', to: null }),
    // A whole province is no spot that goods could be brought to.
    madeUpCorridor('e', 'sea', { from: PROVINCE, to: 'far-city' }),
    madeUpCorridor('f', 'air', { from: 'hub-planned', to: null }, 'planned'),
  ],
  // Nearest hubs for goods: 1, 7, 2 and 4 degrees off.
  zones: [
    zoneAt(1, 1, '2015-03-07'),
    zoneAt(13, 2, '2016-01-06'),
    zoneAt(2, 1, '2015-03-07'),
    zoneAt(24, 1, '2015-03-07'),
  ],
  belts: [
    beltAt(1),
    beltAt(27),
    beltAt(43),
    beltAt(59),
    madeUpBelt('wide', PROVINCE, PROVINCE, 'tea'),
    madeUpBelt('planned', 'place-1', PROVINCE, 'tea', 'planned'),
  ],
});

const spread = (count: number, median: number, upperQuartile: number, most: number) => ({
  count,
  medianKm: expect.closeTo(median * DEGREE_KM, 6),
  upperQuartileKm: expect.closeTo(upperQuartile * DEGREE_KM, 6),
  mostKm: expect.closeTo(most * DEGREE_KM, 6),
});

describe('reach on a line of hubs', () => {
  const analyse = () => analyseReach(index, DEFAULT_VIEW);

  it('takes as hubs both ends and the stops between, of what operates in the country', () => {
    const reach = analyse();
    expect(reach.hubs.map(({ place, modes }) => [place.id, ...modes])).toEqual([
      ['hub-0', 'air', 'digital'],
      ['hub-40', 'rail'],
      ['hub-20', 'rail'],
      ['hub-60', 'digital'],
    ]);
    expect([reach.wideCount, reach.plannedBelts, reach.plannedCorridors]).toEqual([1, 1, 1]);
  });

  it('lists the farthest first', () => {
    const reach = analyse();
    expect(reach.zones.map(({ zone, nearest }) => [zone.id, nearest?.hub.place.id])).toEqual([
      ['zone-13', 'hub-20'],
      ['zone-24', 'hub-20'],
      ['zone-2', 'hub-0'],
      ['zone-1', 'hub-0'],
    ]);
    // A platform at 60 brings nothing nearer to the belt at 59.
    expect(reach.belts.map(({ belt, nearest }) => [belt.id, nearest?.hub.place.id])).toEqual([
      ['belt-59', 'hub-40'],
      ['belt-27', 'hub-20'],
      ['belt-43', 'hub-40'],
      ['belt-1', 'hub-0'],
    ]);
  });

  it('sums up by mode, worked by hand, and leaves out modes without a hub', () => {
    const reach = analyse();
    expect(reach.modes).toEqual([
      // 1, 2, 4, 7: the middle is 3, and three quarters of the way stands 4 + 3 / 4.
      // 1, 3, 7, 19: the middle is 5, and three quarters of the way 7 + 12 / 4.
      { mode: null, hubs: 3, zones: spread(4, 3, 4.75, 7), belts: spread(4, 5, 10, 19) },
      // From the airport at 0: 1, 2, 13, 24 and 1, 27, 43, 59.
      { mode: 'air', hubs: 1, zones: spread(4, 7.5, 15.75, 24), belts: spread(4, 35, 47, 59) },
      // From 20 and 40: 4, 7, 18, 19 and 3, 7, 19, 19.
      { mode: 'rail', hubs: 2, zones: spread(4, 12.5, 18.25, 19), belts: spread(4, 13, 19, 19) },
      // From 0 and 60: 1, 2, 13, 24 and 1, 1, 17, 27.
      { mode: 'digital', hubs: 2, zones: spread(4, 7.5, 15.75, 24), belts: spread(4, 9, 19.5, 27) },
    ]);
  });

  it('sums up by batch, the first batch first', () => {
    const reach = analyse();
    expect(reach.batches).toEqual([
      { batch: 1, zones: spread(3, 2, 3, 4) },
      { batch: 2, zones: spread(1, 7, 7, 7) },
    ]);
  });

  it('has no distance where there is no hub', () => {
    for (const modes of [['sea'], ['road']] satisfies Mode[][]) {
      const none = analyseReach(index, { ...DEFAULT_VIEW, modes });
      expect(none.zones.map(({ zone, nearest, byMode }) => [zone.id, nearest, byMode])).toEqual([
        ['zone-1', null, {}],
        ['zone-2', null, {}],
        ['zone-24', null, {}],
        ['zone-13', null, {}],
      ]);
      expect([none.hubs, none.modes, none.batches]).toEqual([[], [], []]);
    }
    const noZones = analyseReach(index, { ...DEFAULT_VIEW, batches: [7] });
    expect(noZones.modes.map(({ mode, zones }) => [mode, zones])).toEqual([
      [null, null],
      ['air', null],
      ['rail', null],
      ['digital', null],
    ]);
  });

  it('writes into its tables what it found', () => {
    const reach = analyse();
    const [zones, belts, modes] = tabulateReach(reach);
    const rowOf = (table: typeof zones, row: number) =>
      Object.fromEntries(
        (table?.columns ?? []).map(({ name }, column) => [name, table?.rows[row]?.[column]]),
      );
    const km = (degrees: number) => Number((degrees * DEGREE_KM).toFixed(6));
    expect(rowOf(zones, 0)).toEqual({
      zone: 'zone-13',
      name_zh: 'zone-13名',
      name_en: 'Name of zone-13',
      province: PROVINCE,
      batch: 2,
      approved_on: '2016-01-06',
      nearest_hub: 'hub-20',
      nearest_hub_km: km(7),
      nearest_air_hub_km: km(13),
      nearest_sea_hub_km: null,
      nearest_rail_hub_km: km(7),
      nearest_road_hub_km: null,
      nearest_multimodal_hub_km: null,
      nearest_digital_hub_km: km(13),
    });
    expect(rowOf(belts, 1)).toMatchObject({
      belt: 'belt-27',
      product_zh: 'belt-27品',
      product_en: 'Goods of belt-27',
      category: 'tea',
      place: 'place-27',
      place_zh: 'place-27名',
      place_en: 'Name of place-27',
      province: PROVINCE,
      nearest_hub: 'hub-20',
      nearest_hub_km: km(7),
    });
    expect(modes?.rows.map(([mode]) => mode)).toEqual([
      'any-but-digital',
      'air',
      'rail',
      'digital',
    ]);
    expect(rowOf(modes, 0)).toEqual({
      mode: 'any-but-digital',
      hubs: 3,
      zones: 4,
      zones_median_km: km(3),
      zones_upper_quartile_km: km(4.75),
      zones_most_km: km(7),
      belts: 4,
      belts_median_km: km(5),
      belts_upper_quartile_km: km(10),
      belts_most_km: km(19),
    });
  });
});
