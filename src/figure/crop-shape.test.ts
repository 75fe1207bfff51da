import { geoPath } from 'd3';
import type { Geometry, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readTopology } from '../../scripts/read-topology.ts';
import { decodeTopology } from '../loading/decode-topology.ts';
import { cropShape } from './crop-shape.ts';
import { pathsOnPlane } from './figure-paths.ts';
import { INSET_SIZE, insetProjection } from './inset-place.ts';

const WINDOW = [
  [100, 0],
  [120, 20],
] as const;
const square = (west: number, south: number, size: number): Position[][] => [
  [
    [west, south],
    [west, south + size],
    [west + size, south + size],
    [west + size, south],
    [west, south],
  ],
];

describe('what of a shape is seen in a window', () => {
  it('is the parts that lie in it, reach into it or lie around it', () => {
    const [inside, across, around, beside, above] = [
      square(105, 5, 5),
      square(95, 15, 10),
      square(90, -10, 50),
      square(125, 5, 5),
      square(105, 25, 5),
    ] as const;
    const all: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [inside, across, around, beside, above],
    };
    expect(cropShape(all, WINDOW)).toEqual({
      type: 'MultiPolygon',
      coordinates: [inside, across, around],
    });
    const lines = cropShape(
      { type: 'MultiLineString', coordinates: all.coordinates.flat() },
      WINDOW,
    );
    expect(lines).toMatchObject({ coordinates: [inside, across, around].flat() });
    const polygons = all.coordinates.map((coordinates) => ({
      type: 'Polygon' as const,
      coordinates,
    }));
    expect(cropShape({ type: 'GeometryCollection', geometries: polygons }, WINDOW)).toMatchObject({
      geometries: [
        ...polygons.slice(0, 3),
        { type: 'Polygon', coordinates: [] },
        { type: 'Polygon', coordinates: [] },
      ],
    });
  });

  it('changes nothing of the inset', () => {
    const geometry = decodeTopology(readTopology('china'), readTopology('world'));
    const drawn = pathsOnPlane(geometry, 'inset');
    const { width, height } = INSET_SIZE;
    const whole = insetProjection(INSET_SIZE).clipExtent([
      [0, 0],
      [width, height],
    ]);
    const drawWhole = (shape: Geometry | null) => (shape && geoPath(whole).digits(1)(shape)) ?? '';
    expect(drawn.world()).toBe(drawWhole(geometry.world));
    expect(drawn.coast()).toBe(drawWhole(geometry.coast));
    expect(drawn.provinceBorders()).toBe(drawWhole(geometry.provinceBorders));
    for (const object of ['provinces', 'prefectures'] as const)
      for (const [id, { geometry: shape }] of geometry[object])
        expect(drawn.unit({ object, id }), id).toBe(drawWhole(shape));
  });
});
