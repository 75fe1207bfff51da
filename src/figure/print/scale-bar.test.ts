import { geoConicEqualArea, geoMercator } from 'd3';
import { describe, expect, it } from 'vitest';
import { pointsPerKm, scaleBarOf } from './scale-bar.ts';

const FRAME = { x: 0, y: 0, width: 500, height: 400 };
const RADIUS_KM = 6371.0088;

function albers(scale: number) {
  return geoConicEqualArea()
    .parallels([25, 47])
    .rotate([-105, 0])
    .center([0, 36])
    .scale(scale)
    .translate([250, 200]);
}

describe('the scale bar', () => {
  it('is as long as a sphere of the map’s scale says, along both standard parallels of Albers', () => {
    const projection = albers(700);
    for (const latitude of [25, 47]) {
      expect(pointsPerKm(projection, [105, latitude])).toBeCloseTo(700 / RADIUS_KM, 6);
    }
    const bar = scaleBarOf('albers', projection, FRAME, true);
    expect(bar?.trueAt).toEqual([25, 47]);
    expect(bar?.km).toBe(1000);
    expect(bar?.lengthPoints).toBeCloseTo((1000 * 700) / RADIUS_KM, 3);
  });

  it('is not true elsewhere, which is why it says where', () => {
    const onParallel = pointsPerKm(albers(700), [105, 25]);
    expect(pointsPerKm(albers(700), [105, 36]) / onParallel).toBeLessThan(0.99);
  });

  it('grows with the latitude on Mercator, by the secant', () => {
    const projection = geoMercator().rotate([-105, 0]).scale(500).translate([250, 400]);
    for (const latitude of [0, 30, 60]) {
      const expected = 500 / RADIUS_KM / Math.cos((latitude * Math.PI) / 180);
      expect(pointsPerKm(projection, [105, latitude])).toBeCloseTo(expected, 6);
    }
    const bar = scaleBarOf('mercator', projection, FRAME, true);
    expect(bar?.trueAt).toHaveLength(1);
    const [latitude = 0] = bar?.trueAt ?? [];
    expect(bar?.lengthPoints).toBeCloseTo(
      ((bar?.km ?? 0) * 500) / RADIUS_KM / Math.cos((latitude * Math.PI) / 180),
      3,
    );
  });

  it('takes a round number of kilometres, no longer than a quarter of the frame', () => {
    for (const scale of [200, 431, 777, 1500, 9000, 40_000]) {
      const bar = scaleBarOf('albers', albers(scale), FRAME, true);
      expect(String(bar?.km)).toMatch(/^[125]0*$/);
      expect(bar?.lengthPoints).toBeLessThanOrEqual(FRAME.width * 0.22);
      expect(bar?.lengthPoints).toBeGreaterThan(FRAME.width * 0.08);
    }
  });
});
