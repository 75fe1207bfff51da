import type { FeatureCollection, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { unwrapCollection } from './antimeridian.ts';

function unwrapRings(...rings: [number, number][][]) {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: null,
        geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
      },
    ],
  };
  return unwrapCollection(collection).features.map(
    ({ geometry }) => (geometry as Polygon).coordinates[0],
  );
}

it('carries a ring over ±180° instead of jumping back, and splits the islands', () => {
  const [chukotka, island] = unwrapRings(
    [
      [170, 65],
      [-175, 66],
      [-170, 64],
      [170, 65],
    ],
    [
      [10, 0],
      [11, 0],
      [11, 1],
      [10, 0],
    ],
  );
  expect(chukotka).toEqual([
    [170, 65],
    [185, 66],
    [190, 64],
    [170, 65],
  ]);
  expect(island).toEqual([
    [10, 0],
    [11, 0],
    [11, 1],
    [10, 0],
  ]);
});

it('closes a ring around the South Pole along the pole', () => {
  const [antarctica] = unwrapRings([
    [-180, -80],
    [-60, -75],
    [60, -70],
    [180, -80],
    [-180, -80],
  ]);
  expect(antarctica?.slice(-4)).toEqual([
    [180, -80],
    [180, -90],
    [-180, -90],
    [-180, -80],
  ]);
});
