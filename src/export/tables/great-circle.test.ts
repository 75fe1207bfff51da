import { geoDistance } from 'd3';
import * as fc from 'fast-check';
import type { Position as GeoJsonPosition } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../domain/dataset.ts';
import { greatCircle } from './great-circle.ts';

const DEGREES = 180 / Math.PI;

function partsOf(stops: readonly Position[]): GeoJsonPosition[][] {
  const path = greatCircle(stops);
  return path.type === 'LineString' ? [path.coordinates] : path.coordinates;
}

function stepsOf(line: readonly GeoJsonPosition[]): readonly [GeoJsonPosition, GeoJsonPosition][] {
  return line.slice(1).map((point, index) => [line[index] ?? point, point]);
}

const stop = fc.tuple(
  fc.integer({ min: -1800, max: 1800 }).map((tenths): number => tenths / 10),
  fc.integer({ min: -700, max: 700 }).map((tenths): number => tenths / 10),
);

describe('greatCircle', () => {
  it('steps by two degrees at most and never over the antimeridian', () => {
    fc.assert(
      fc.property(stop, stop, (from, to) => {
        fc.pre(geoDistance(from, to) > 0.01 && geoDistance(from, to) < 3);
        for (const [a, b] of partsOf([from, to]).flatMap(stepsOf)) {
          const degrees = geoDistance([a[0] ?? 0, a[1] ?? 0], [b[0] ?? 0, b[1] ?? 0]) * DEGREES;
          expect(degrees).toBeLessThan(2.1);
          expect(Math.abs((a[0] ?? 0) - (b[0] ?? 0))).toBeLessThanOrEqual(180);
        }
      }),
    );
  });

  it('passes through its stops, from the first to the last', () => {
    const [line = []] = partsOf([
      [113.6, 34.7],
      [76, 39.5],
      [13.4, 52.5],
    ]);
    expect(line[0]).toEqual([113.6, 34.7]);
    expect(line).toContainEqual([76, 39.5]);
    expect(line.at(-1)).toEqual([13.4, 52.5]);
  });

  it('is cut in two where it meets the antimeridian', () => {
    const path = greatCircle([
      [118.1, 24.5],
      [-98.6, 39.8],
    ]);
    expect(path.type).toBe('MultiLineString');
    const [west = [], east = []] = partsOf([
      [118.1, 24.5],
      [-98.6, 39.8],
    ]);
    expect(west.at(-1)?.[0]).toBe(180);
    expect(east[0]?.[0]).toBe(-180);
    expect(west.at(-1)?.[1]).toBe(east[0]?.[1]);
  });

  it('changes sides at once where a step runs along the antimeridian', () => {
    expect(
      greatCircle([
        [180, 0],
        [-180, -0.6],
      ]),
    ).toEqual({
      type: 'LineString',
      coordinates: [
        [-180, 0],
        [-180, -0.6],
      ],
    });
  });

  it('refuses a path of one stop', () => {
    expect(() => greatCircle([[113.6, 34.7]])).toThrow(RangeError);
  });
});
