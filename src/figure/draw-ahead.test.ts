import { describe, expect, it } from 'vitest';
import { readTopology } from '../../scripts/read-topology.ts';
import { decodeTopology, type MapGeometry } from '../loading/decode-topology.ts';
import type { AreaMark } from '../marks/marks.ts';
import { drawAhead } from './draw-ahead.ts';
import { pathsOnPlane } from './figure-paths.ts';

const LINES = ['world', 'provinceBorders', 'coast', 'dashes', 'undefinedBorder'] as const;
const areas = [{ unit: { object: 'prefectures', id: '330100' } } as AreaMark];

/** A geometry that counts how often its shapes are asked for. */
function countingGeometry(): { readonly geometry: MapGeometry; readonly asked: () => number } {
  let asked = 0;
  const shapes = decodeTopology(readTopology('china'), readTopology('world'));
  const { prefectures } = shapes;
  const counted = {
    ...prefectures,
    get: (code: string) => {
      asked += 1;
      return prefectures.get(code);
    },
  };
  const geometry = new Proxy(shapes, {
    get: (target, name: keyof MapGeometry) => {
      if ((LINES as readonly string[]).includes(name)) asked += 1;
      return name === 'prefectures' ? counted : target[name];
    },
  });
  return { geometry, asked: () => asked };
}

describe('drawing ahead', () => {
  it('leaves nothing to draw for the figure and its inset', () => {
    const { geometry, asked } = countingGeometry();
    const steps = [...drawAhead(geometry, 'albers', areas)].length;
    expect(steps).toBe(2 * (LINES.length + areas.length));
    const before = asked();
    expect(before).toBe(steps);
    for (const plane of ['albers', 'inset'] as const) {
      const paths = pathsOnPlane(geometry, plane);
      for (const line of LINES) paths[line]();
      for (const { unit } of areas) paths.unit(unit);
    }
    expect(asked()).toBe(before);
  });

  it('draws nothing before it is told to go on', () => {
    const { geometry, asked } = countingGeometry();
    const drawing = drawAhead(geometry, 'mercator', areas);
    expect(asked()).toBe(0);
    drawing.next();
    expect(asked()).toBe(1);
  });
});
