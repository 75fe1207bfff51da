import { geoPath } from 'd3';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readTopology } from '../../scripts/read-topology.ts';
import { decodeTopology } from '../loading/decode-topology.ts';
import { pathsOnPlane } from './figure-paths.ts';
import { planeProjection } from './projections.ts';

const LINES = [
  'coast',
  'provinceBorders',
  'prefectureBorders',
  'dashes',
  'undefinedBorder',
] as const;

describe('the shapes of the country', () => {
  it.each(['albers', 'mercator'] as const)(
    'are what D3 makes of them in %s, cut at the seam and bent, though neither is done',
    (plane) => {
      const toPath = geoPath(planeProjection(plane)).digits(1);
      const drawWhole = (shape: Geometry) => toPath(shape) ?? '';
      for (const name of ['china', 'counties'] as const) {
        const geometry = decodeTopology(readTopology(name), null);
        const drawn = pathsOnPlane(geometry, plane);
        for (const line of LINES) expect(drawn[line](), line).toBe(drawWhole(geometry[line]));
        for (const object of ['provinces', 'prefectures', 'counties'] as const)
          for (const [id, { geometry: shape }] of geometry[object])
            expect(drawn.unit({ object, id }), id).toBe(drawWhole(shape));
      }
    },
  );
});
