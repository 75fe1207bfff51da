import { describe, expect, it } from 'vitest';
import { marksOf } from '../../tests/marks-of.ts';
import { smallIndex } from '../../tests/small-index.ts';
import type { ViewState } from '../view/view-state.ts';

const index = smallIndex();
const areasOf = (change: Partial<ViewState> = {}) =>
  marksOf(index, change).areas.filter(({ layer }) => layer === 'zones');
const pointsOf = (change: Partial<ViewState> = {}) =>
  marksOf(index, change).points.filter(({ layer }) => layer === 'zones');

describe('the land of the zones', () => {
  it('is the shape of each zone’s own place, whatever kind of unit it is', () => {
    expect(areasOf().map(({ id, unit }) => [id, unit])).toEqual([
      ['territory-dao', { object: 'provinces', id: '130000' }],
      ['territory-bing', { object: 'counties', id: '110182' }],
      ['territory-wu', { object: 'prefectures', id: '120100' }],
      ['territory-jia', { object: 'prefectures', id: '110100' }],
    ]);
    expect(areasOf().map(({ target }) => target)).toContainEqual({ kind: 'zone', id: 'wu' });
  });

  it('is none where a zone’s place has no shape of its own', () => {
    const zone = { id: 'quay', place: 'jia-quay', province: '120000', batch: 1 };
    const zones = [{ ...zone, approved_on: '2015-03-07', name_zh: '码头', name_en: 'Quay' }];
    const { areas, points } = marksOf(smallIndex({ zones, evaluations: [] }));
    expect(areas.every(({ layer }) => layer === 'land')).toBe(true);
    expect(points.map(({ id }) => id)).toEqual(['zone-quay']);
  });

  it('tells batch, date, and the years in the top tier', () => {
    expect(areasOf({ date: '2022-12-31' }).map(({ title }) => title)).toEqual([
      'dao zone pilot zone · batch 3 · approved 24 Jul 2018',
      'bing zone pilot zone · batch 2 · approved 15 Jan 2016',
      'wu zone pilot zone · batch 2 · approved 15 Jan 2016 · In the top tier of the yearly evaluation: 2022',
      'jia zone pilot zone · batch 1 · approved 7 Mar 2015 · In the top tier of the yearly evaluation: 2021',
    ]);
  });

  it('is darker the more zones a province has, and left alone where it has none', () => {
    const areas = areasOf({ zoneFill: 'count', date: '2016-12-31' });
    expect(areas.map(({ id, fill, title }) => [id, fill, title])).toEqual([
      ['count-110000', 'rgb(106, 76, 147)', 'Dong: 2 pilot zones'],
      ['count-120000', 'rgb(233, 226, 240)', 'Xi: 1 pilot zone'],
    ]);
    expect(areas[0]).toMatchObject({
      unit: { object: 'provinces', id: '110000' },
      target: { kind: 'province', id: '110000' },
    });
  });

  it('is filled by nothing where a person wants so, or where the gap fills it', () => {
    expect(areasOf({ zoneFill: 'none' })).toEqual([]);
    expect(areasOf({ layers: ['zones', 'gap'] })).toEqual([]);
    expect(areasOf({ layers: ['belts'] })).toEqual([]);
  });
});

describe('the points of the zones', () => {
  it('stand above a wider ring for each year in the top tier', () => {
    const evaluations = [2021, 2022].map((year) => ({ zone: 'jia', year, tier: 1, order: 1 }));
    const { points } = marksOf(smallIndex({ evaluations }), { batches: [1] });
    expect(points.map(({ id, symbol, radiusPixels }) => [id, symbol, radiusPixels])).toEqual([
      ['top-tier-jia-2021', 'ring', 6.5],
      ['top-tier-jia-2022', 'ring', 8.5],
      ['zone-jia', 'circle', 4.5],
    ]);
    expect(points.every(({ position }) => position.join() === '120,30')).toBe(true);
  });

  it('are larger and marked where one is selected, and only that one', () => {
    const selectedOf = (change: Partial<ViewState>) =>
      pointsOf(change).filter(({ isSelected }) => isSelected);
    const selected = selectedOf({ selection: { kind: 'zone', id: 'wu' } });
    expect(selected.map(({ id }) => id)).toEqual(['zone-wu']);
    const others = pointsOf().find(({ id }) => id === 'zone-wu');
    expect(selected[0]?.radiusPixels).toBeGreaterThan(others?.radiusPixels ?? 0);
    expect(selected[0]?.strokeWidthPixels).toBeGreaterThan(others?.strokeWidthPixels ?? 0);
    expect(selectedOf({ selection: { kind: 'corridor', id: 'jia' } })).toEqual([]);
  });

  it('are not there without their layer', () => {
    expect(pointsOf({ layers: ['belts'] })).toEqual([]);
  });
});
