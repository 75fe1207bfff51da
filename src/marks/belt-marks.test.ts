import { describe, expect, it } from 'vitest';
import { madeUpBelt, madeUpIndex, madeUpPlace, madeUpZone } from '../../tests/made-up-index.ts';
import { marksOf } from '../../tests/marks-of.ts';
import type { Belt, Category, Place } from '../domain/dataset.ts';
import type { BeltPlaceFact } from '../selectors/select-frame.ts';
import type { ViewState } from '../view/view-state.ts';
import { clusterBeltPlaces } from './belt-marks.ts';

function fact(id: string, longitude: number, latitude: number, belts: number): BeltPlaceFact {
  const place = { id, longitude, latitude } as Place;
  return {
    place,
    belts: Array.from({ length: belts }, () => ({}) as BeltPlaceFact['belts'][number]),
  };
}

const yiwu = fact('330782', 120.07, 29.31, 2);
const yongkang = fact('330784', 120.04, 28.9, 4);
const xuchang = fact('411000', 113.85, 34.03, 1);

describe('belts that would touch on the screen', () => {
  it('become one mark, led by the place with the most belts', () => {
    const clusters = clusterBeltPlaces([xuchang, yongkang, yiwu], 3.5);
    expect(clusters).toEqual([[yongkang, yiwu], [xuchang]]);
  });

  it('stand apart when the map is closer', () => {
    expect(clusterBeltPlaces([yiwu, yongkang, xuchang], 8)).toHaveLength(3);
  });

  it('do not depend on the order of the table', () => {
    expect(clusterBeltPlaces([yongkang, xuchang, yiwu], 3.5)).toEqual(
      clusterBeltPlaces([yiwu, yongkang, xuchang], 3.5),
    );
  });

  it('are led, among equals, by the place with the lower code', () => {
    const equals = [fact('b', 100, 30, 1), fact('a', 100.1, 30, 1), fact('c', 99.9, 30, 1)];
    const [cluster] = clusterBeltPlaces(equals, 3.5);
    expect(cluster?.map(({ place }) => place.id)).toEqual(['a', 'b', 'c']);
  });

  it('touch nearer than 20 pixels, in the north as on the equator', () => {
    // At zoom 3 the whole globe is 4096 pixels wide: 20 are 1.76 degrees on the equator, and in the
    // north, where the map draws a degree of latitude twice as high at 60°, half as many.
    const countOf = (...at: readonly (readonly [number, number])[]) =>
      clusterBeltPlaces(
        at.map(([longitude, latitude], order) => fact(String(order), longitude, latitude, 1)),
        3,
      ).length;
    expect([countOf([0, 0], [1.7, 0]), countOf([0, 0], [1.8, 0])]).toEqual([1, 2]);
    expect([countOf([0, 0], [0, 1.7]), countOf([0, 0], [0, 1.8])]).toEqual([1, 2]);
    expect([countOf([0, 60], [0, 60.8]), countOf([0, 60], [0, 61])]).toEqual([1, 2]);
    expect([countOf([0, -60], [0, -60.8]), countOf([0, -60], [0, -61])]).toEqual([1, 2]);
  });
});

describe('marks of belts', () => {
  const categories = [
    { id: 'cups', family: 'home' },
    { id: 'toys', family: 'leisure' },
  ] as unknown as readonly Category[];
  const indexOf = (...belts: readonly Belt[]) =>
    madeUpIndex({
      places: [
        madeUpPlace('near', 'county', '910000', [100, 30]),
        madeUpPlace('beside', 'county', '910000', [100.1, 30]),
        madeUpPlace('far', 'county', '910000', [120, 30]),
      ],
      zones: [madeUpZone('far', 'far', '910000', 1, '2015-03-07')],
      categories,
      belts,
    });
  const index = indexOf(
    madeUpBelt('1', 'near', '910000', 'toys'),
    madeUpBelt('2', 'near', '910000', 'cups'),
    madeUpBelt('3', 'beside', '910000', 'cups'),
    madeUpBelt('4', 'far', '910000', 'toys'),
  );
  const pointsOf = (change: Partial<ViewState> = {}, of = index) =>
    marksOf(of, { layers: ['belts'], ...change }).points;

  it('have the shape and the colour of the commonest category, and say how many there are', () => {
    const [cluster, alone] = pointsOf();
    expect(cluster).toMatchObject({
      id: 'belts-beside+near',
      symbol: 'triangle',
      badge: '3',
      position: [100, 30],
      target: { kind: 'belts', id: 'beside+near' },
      title: '3 belts in Name of near, Name of beside',
    });
    expect(alone).toMatchObject({
      id: 'belts-far',
      symbol: 'star',
      badge: null,
      title: 'Name of far: Goods of 4',
    });
    expect(cluster?.radiusPixels).toBeGreaterThan(alone?.radiusPixels ?? 9);
    expect(cluster?.fill).not.toBe(alone?.fill);
  });

  it('take the first of two categories with as many belts, and general goods for one unknown', () => {
    const belt = (id: string, category: string) => madeUpBelt(id, 'near', '910000', category);
    const symbolOf = (...belts: readonly Belt[]) => pointsOf({}, indexOf(...belts))[0]?.symbol;
    expect(symbolOf(belt('1', 'toys'), belt('2', 'cups'))).toBe('star');
    expect(symbolOf(belt('1', 'cups'), belt('2', 'toys'), belt('3', 'toys'))).toBe('star');
    expect(symbolOf(belt('1', 'planes'))).toBe('cross');
  });

  it('stand beside the point of a zone while zones are shown', () => {
    const offsetsOf = (layers: ViewState['layers']) =>
      pointsOf({ layers })
        .filter(({ layer }) => layer === 'belts')
        .map(({ offsetPixels }) => offsetPixels);
    expect(offsetsOf(['belts'])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(offsetsOf(['zones', 'belts'])).toEqual([
      [0, 0],
      [11, 0],
    ]);
  });

  it('are marked where they are selected', () => {
    const [cluster, alone] = pointsOf({ selection: { kind: 'belts', id: 'beside+near' } });
    expect([cluster?.isSelected, alone?.isSelected]).toEqual([true, false]);
    expect(cluster?.strokeWidthPixels).toBeGreaterThan(alone?.strokeWidthPixels ?? 9);
    const [, place] = pointsOf({ selection: { kind: 'place', id: 'far' } });
    expect(place?.isSelected).toBe(false);
  });
});
