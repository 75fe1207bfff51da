import { readFileSync } from 'node:fs';
import { geoContains } from 'd3';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readIndex } from '../../../tests/read-index.ts';
import type { Place } from '../../domain/dataset.ts';
import { decodeTopology } from '../../loading/decode-topology.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { analyseCoverage } from './coverage.ts';
import { greatCircleKm, positionOf } from './distance.ts';
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
