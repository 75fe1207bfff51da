import { geoPath } from 'd3';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readTopology } from '../../scripts/read-topology.ts';
import { decodeTopology } from '../loading/decode-topology.ts';
import { keepDrawn, pathsOnPlane } from './figure-paths.ts';
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

describe('a picture that is drawn already', () => {
  const drawn = decodeTopology(readTopology('provinces'), null);
  const detailed = decodeTopology(readTopology('china'), readTopology('world'));
  const kept = keepDrawn(detailed, drawn);

  it.each(['albers', 'inset'] as const)('gives its provinces and their lines in %s', (plane) => {
    const paths = pathsOnPlane(kept, plane);
    const first = pathsOnPlane(drawn, plane);
    for (const line of ['coast', 'provinceBorders', 'dashes', 'undefinedBorder'] as const)
      expect(paths[line](), line).toBe(first[line]());
    for (const [id] of drawn.provinces)
      expect(paths.unit({ object: 'provinces', id }), id).toBe(
        first.unit({ object: 'provinces', id }),
      );
  });

  it.each(['albers', 'inset'] as const)('leaves all else as detailed as it is in %s', (plane) => {
    const paths = pathsOnPlane(kept, plane);
    const whole = pathsOnPlane(detailed, plane);
    const hangzhou = { object: 'prefectures', id: '330100' } as const;
    expect(paths.unit(hangzhou)).toBe(whole.unit(hangzhou));
    expect(paths.world()).toBe(whole.world());
    expect(paths.prefectureBorders()).toBe(whole.prefectureBorders());
    expect(whole.coast(), 'the detailed shapes keep their own').not.toBe(paths.coast());
  });

  it('says nothing of other projections', () => {
    const zhejiang = { object: 'provinces', id: '330000' } as const;
    const own = pathsOnPlane(detailed, 'mercator').unit(zhejiang);
    expect(pathsOnPlane(kept, 'mercator').unit(zhejiang)).toBe(own);
  });
});
