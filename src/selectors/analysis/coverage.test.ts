import { readFileSync } from 'node:fs';
import { geoContains } from 'd3';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import {
  madeUpBelt,
  madeUpIndex,
  madeUpPlace,
  madeUpProvince,
  madeUpZone,
} from '../../../tests/made-up-index.ts';
import { readIndex } from '../../../tests/read-index.ts';
import type { Place } from '../../domain/dataset.ts';
import { decodeTopology } from '../../loading/decode-topology.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { analyseCoverage } from './coverage.ts';
import { greatCircleKm, positionOf } from './distance.ts';
import { tabulateCoverage } from './tabulate-places.ts';
import { isLocal, liesIn } from './territory.ts';

const index = readIndex();
const coverageOf = (change: Partial<ViewState>) =>
  analyseCoverage(index, { ...DEFAULT_VIEW, ...change });
const placeOf = (id: string) => index.placeById.get(id) as Place;
const standingOf = (belt: string, change: Partial<ViewState> = {}) => {
  const row = coverageOf(change).belts.find((one) => one.belt.id === belt);
  return row && [row.standing, row.zones.map(({ zone }) => zone.id).join()];
};

describe('territory of a zone', () => {
  it('is the prefecture with its counties and towns, the whole municipality, or one county-level city', () => {
    expect(liesIn(placeOf('330109'), placeOf('330100'))).toBe(true);
    expect(liesIn(placeOf('humen'), placeOf('441900'))).toBe(true);
    expect(liesIn(placeOf('120114'), placeOf('120000'))).toBe(true);
    expect(liesIn(placeOf('330782'), placeOf('330782'))).toBe(true);
    expect(liesIn(placeOf('330700'), placeOf('330782'))).toBe(false);
    expect(liesIn(placeOf('330784'), placeOf('330782'))).toBe(false);
    expect(liesIn(placeOf('330000'), placeOf('330100'))).toBe(false);
  });

  it('takes the three counties of Xiong’an, which has no unit of its own', () => {
    const county = (id: string): Place => ({ ...placeOf('130628'), id: id as Place['id'] });
    for (const id of ['130629', '130632', '130638']) {
      expect(liesIn(county(id), placeOf('133100'))).toBe(true);
    }
    // Gaoyang and Baigou are beside it, in Baoding.
    expect(liesIn(placeOf('130628'), placeOf('133100'))).toBe(false);
    expect(liesIn(placeOf('baigou'), placeOf('133100'))).toBe(false);
  });

  it('holds no area wider than a spot, even one of its own municipality', () => {
    expect(isLocal(madeUpPlace('FRA', 'country', null, [2, 47]))).toBe(false);
    const bay = madeUpPlace('bay', 'region', '120000', [117, 39]);
    expect([isLocal(bay), liesIn(bay, placeOf('120000'))]).toEqual([false, false]);
  });

  it('agrees, for every belt and zone, with the point of the place lying in the zone’s shape on the map', () => {
    const file = new URL('../../../public/geodata/china.topo.json', import.meta.url);
    const map = decodeTopology(JSON.parse(readFileSync(file, 'utf8')) as Topology, null);
    const shapeOf = (place: Place) =>
      map.provinces.get(place.id) ?? map.prefectures.get(place.id) ?? map.counties.get(place.id);
    const places = [...index.beltsByPlace.keys()].map(placeOf).filter(isLocal);
    const differences = index.dataset.zones.flatMap((zone) => {
      const shape = shapeOf(placeOf(zone.place));
      return places
        .filter((place) => shape && place.kind !== 'prefecture' && place.kind !== 'province')
        .filter(
          (place) =>
            liesIn(place, placeOf(zone.place)) !==
            geoContains(shape as NonNullable<typeof shape>, [place.longitude, place.latitude]),
        )
        .map((place) => `${place.id} ${zone.id}`);
    });
    expect(differences).toEqual([]);
  });
});

describe('coverage', () => {
  it('counts belts from the day on which a zone came to hold them', () => {
    expect(standingOf('yiwu-small-commodities', { date: '2018-07-23' })).toEqual(['outside', '']);
    expect(standingOf('yiwu-small-commodities', { date: '2018-07-24' })).toEqual([
      'inside',
      'yiwu',
    ]);
    // Since 2022 Yiwu lies in Jinhua's territory too; the first zone says since when.
    expect(standingOf('yiwu-small-commodities')).toEqual(['inside', 'yiwu,jinhua']);
  });

  it('gives belts outside the nearest of all zones', () => {
    const { belts, zones } = coverageOf({});
    const outside = belts.filter(({ standing }) => standing === 'outside');
    expect(outside.length).toBeGreaterThan(0);
    for (const { place, nearest } of outside) {
      const distances = zones.map((zone) =>
        greatCircleKm(positionOf(place), positionOf(zone.place)),
      );
      expect(nearest?.distanceKm).toBeCloseTo(Math.min(...distances), 6);
    }
  });

  it('keeps belts of a province or a wider area, and planned ones, out of the share', () => {
    const { belts, counted, inside, wideCount, plannedCount } = coverageOf({});
    const all = index.dataset.belts;
    expect(counted + wideCount + plannedCount).toBe(all.length);
    expect(plannedCount).toBe(all.filter(({ status }) => status === 'planned').length);
    const wide = belts.filter(({ standing }) => standing === 'wide');
    expect(new Set(wide.map(({ place }) => place.id))).toEqual(
      new Set(['350000', '370000', 'yangtze-delta']),
    );
    expect(inside + belts.filter(({ standing }) => standing === 'outside').length).toBe(counted);
  });

  it('rises with the batches to what is true at the clock, and its parts add up', () => {
    const { steps, inside, counted, byCategory } = coverageOf({});
    const shares = steps.map((step) => step.inside);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(inside);
    const early = coverageOf({ date: '2016-01-15' });
    expect(steps[1]?.inside).toBe(early.inside);
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(byCategory.map((row) => row.counted))).toBe(counted);
    expect(sum(byCategory.map((row) => row.inside))).toBe(inside);
  });

  it('is of what passes the filters alone, and of nothing where nothing does', () => {
    const central = coverageOf({ regions: ['central'] });
    expect(central.byRegion.map(({ region }) => region)).toEqual(['central']);
    expect(
      central.zones.every(({ zone }) => index.regionOfProvince.get(zone.province) === 'central'),
    ).toBe(true);
    const before = coverageOf({ date: '2015-03-06' });
    expect([before.zones.length, before.inside, before.steps.length]).toEqual([0, 0, 0]);
    expect(before.belts.every(({ nearest }) => nearest === null)).toBe(true);
  });
});

describe('coverage of a made-up country', () => {
  // Three zones of prefectures, on the equator at 0, 10 and 20 degrees, and a fourth without a belt.
  const [EAST, WEST] = ['910000', '920000'];
  const places = ['910100', '910200', '910300', '910400', '910500', '910600', '910700'];
  const made = madeUpIndex({
    regions: [madeUpProvince(EAST, 'east'), madeUpProvince(WEST, 'west')],
    places: [
      madeUpPlace(EAST, 'province', null, [5, 0]),
      madeUpPlace('delta', 'region', null, [5, 0]),
      ...places.map((id, order) => {
        const longitude = [0, 10, 20, 90, 23, 28, 25][order] ?? 0;
        return madeUpPlace(id, 'prefecture', EAST, [longitude, 0]);
      }),
      madeUpPlace('910201', 'county', EAST, [10, 0.1]),
    ],
    zones: [
      madeUpZone('late', '910100', EAST, 4, '2019-12-15'),
      madeUpZone('idle', '910400', EAST, 4, '2019-12-15'),
      madeUpZone('early', '910200', EAST, 2, '2016-01-06'),
      madeUpZone('middle', '910300', EAST, 3, '2018-07-24'),
    ],
    belts: [
      madeUpBelt('wide', 'delta', null, 'dolls'),
      madeUpBelt('held-late', '910100', EAST, 'tea'),
      madeUpBelt('3-off', '910500', WEST, 'cups'),
      madeUpBelt('held-early', '910201', EAST, 'cups'),
      madeUpBelt('8-off', '910600', WEST, 'dolls'),
      madeUpBelt('held-middle', '910300', EAST, 'cups'),
      madeUpBelt('5-off', '910700', WEST, 'tea'),
      madeUpBelt('planned', '910400', EAST, 'planes', 'planned'),
    ],
  });
  const analyse = () => analyseCoverage(made, DEFAULT_VIEW);

  it('lists belts outside by distance, the farthest first, then those inside by day, then wide ones', () => {
    const value = analyse();
    expect(value.belts.map(({ belt }) => belt.id)).toEqual([
      '8-off',
      '5-off',
      '3-off',
      'held-early',
      'held-middle',
      'held-late',
      'wide',
    ]);
    expect([value.inside, value.counted, value.wideCount, value.plannedCount]).toEqual([
      3, 6, 1, 1,
    ]);
  });

  it('counts by region, leaving out what is in none, and by category, the most first', () => {
    const value = analyse();
    expect(value.byRegion).toEqual([
      { region: 'west', inside: 0, counted: 3 },
      { region: 'east', inside: 3, counted: 3 },
    ]);
    expect(value.byCategory).toEqual([
      { category: 'cups', inside: 2, counted: 3 },
      { category: 'tea', inside: 1, counted: 2 },
      // The wide one lies nowhere that could be counted.
      { category: 'dolls', inside: 0, counted: 1 },
    ]);
  });

  it('names the zones in which no belt exists', () => {
    const value = analyse();
    expect(value.zones.map(({ zone }) => zone.id)).toEqual(['early', 'middle', 'late', 'idle']);
    expect(value.zonesWithoutBelt.map(({ zone }) => zone.id)).toEqual(['idle']);
  });

  it('writes into its tables what it found', () => {
    const value = analyse();
    const [belts, steps, shares, zones] = tabulateCoverage(made, value);
    expect(belts?.columns.map(({ name }) => name)).toEqual([
      'belt',
      'product_zh',
      'product_en',
      'category',
      'place',
      'place_zh',
      'place_en',
      'province',
      'region',
      'standing',
      'since',
      'zones',
      'nearest_zone',
      'nearest_zone_km',
    ]);
    const cells = belts?.rows.map((row) => [row[0], ...row.slice(8, 13)]);
    expect(cells?.slice(2, 4)).toEqual([
      ['3-off', 'west', 'outside', null, '', 'middle'],
      ['held-early', 'east', 'inside', '2016-01-06', 'early', null],
    ]);
    expect(cells?.at(-1)).toEqual(['wide', null, 'wide', null, '', null]);
    // Three degrees of the equator.
    expect(belts?.rows[2]?.[13]).toBeCloseTo(333.585, 3);
    expect(steps?.columns.map(({ name }) => name)).toEqual(['date', 'belts', 'inside', 'share']);
    expect(steps?.rows).toEqual([
      ['2016-01-06', 6, 1, 0.166667],
      ['2018-07-24', 6, 2, 0.333333],
      ['2019-12-15', 6, 3, 0.5],
    ]);
    expect(shares?.columns.map(({ name }) => name)).toEqual([
      'part',
      'id',
      'belts',
      'inside',
      'share',
    ]);
    expect(shares?.rows).toEqual([
      ['region', 'west', 3, 0, 0],
      ['region', 'east', 3, 3, 1],
      ['category', 'cups', 3, 2, 0.666667],
      ['category', 'tea', 2, 1, 0.5],
      ['category', 'dolls', 1, 0, 0],
    ]);
    expect(zones?.columns.map(({ name }) => name)).toEqual([
      'zone',
      'name_zh',
      'name_en',
      'province',
      'batch',
      'approved_on',
      'belts',
    ]);
    expect(zones?.rows.map((row) => [row[0], row[4], row[5], row[6]])).toEqual([
      ['early', 2, '2016-01-06', 1],
      ['middle', 3, '2018-07-24', 1],
      ['late', 4, '2019-12-15', 1],
      ['idle', 4, '2019-12-15', 0],
    ]);
  });
});
