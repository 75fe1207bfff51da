import { describe, expect, it } from 'vitest';
import { marksOf } from '../../tests/marks-of.ts';
import { smallIndex } from '../../tests/small-index.ts';
import type { ViewState } from '../view/view-state.ts';

const index = smallIndex();

describe('the picture of a view', () => {
  it('has every province of the tables as land to point at, with its zones while they are shown', () => {
    const landOf = (change: Partial<ViewState>) =>
      marksOf(index, change)
        .areas.filter(({ layer }) => layer === 'land')
        .map(({ title }) => title);
    const date = '2016-12-31';
    expect(landOf({ date })).toEqual([
      'Dong: 2 pilot zones',
      'Xi: 1 pilot zone',
      'Dao: 0 pilot zones',
    ]);
    expect(landOf({ date, layers: ['belts'] })).toEqual(['Dong', 'Xi', 'Dao']);
    expect(marksOf(index).areas[1]).toMatchObject({
      id: 'land-120000',
      unit: { object: 'provinces', id: '120000' },
      target: { kind: 'province', id: '120000' },
    });
    const unplaced = smallIndex({ regions: [{ province: '990000', region: 'east' }] });
    expect(marksOf(unplaced, { layers: ['belts'] }).areas).toEqual([]);
  });

  it('draws from the ground up: land, gap, zones; then belts, hubs, zones, destinations', () => {
    const marks = marksOf(index, {
      layers: ['zones', 'belts', 'corridors', 'gap'],
      showDestinations: true,
    });
    expect([...new Set(marks.areas.map(({ layer }) => layer))]).toEqual(['land', 'gap']);
    expect([...new Set(marks.points.map(({ layer }) => layer))]).toEqual([
      'belts',
      'hubs',
      'zones',
      'destinations',
    ]);
    expect(marks.goods).toEqual([]);
  });

  it('groups belts anew only every half step of the zoom', () => {
    const beltsAt = (zoom: number | null) =>
      marksOf(index, {
        layers: ['belts'],
        camera: zoom === null ? null : { longitude: 105, latitude: 35, zoom },
      }).points.map(({ id }) => id);
    // 丁 and the others lie a degree apart: 11 pixels at zoom 3, 23 at zoom 4.
    expect(beltsAt(2.9)).toEqual(beltsAt(3.1));
    expect(beltsAt(3)).not.toEqual(beltsAt(6));
    expect(beltsAt(null)).toEqual(beltsAt(3.5));
  });
});
