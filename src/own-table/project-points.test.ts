import { describe, expect, it } from 'vitest';
import { readProvinceTopology, readUnits } from '../../tests/own-table-fixtures.ts';
import { fitProjection } from '../figure/projections.ts';
import { createProvinceLocator } from './locate-province.ts';
import { projectPoints } from './project-points.ts';

const BOX = { width: 1280, height: 700, padding: { top: 60, right: 40, bottom: 28, left: 324 } };

describe('projectPoints', () => {
  it.each(['albers', 'mercator'] as const)('is the figure’s %s but for scale and place', (kind) => {
    const places = [
      [116.4, 39.9],
      [73.5, 39.4],
      [135, 48.4],
      [112, 3.2],
      [121, 24],
    ] as const;
    const { projection } = fitProjection(kind, BOX);
    const raw = projectPoints(Float32Array.from(places.flat()), kind);
    const scale = projection.scale();
    const origins = places.map(([longitude, latitude], i) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return [x - (raw[i * 2] ?? 0) * scale, y + (raw[i * 2 + 1] ?? 0) * scale] as const;
    });
    const [left, top] = origins[0] ?? [0, 0];
    for (const origin of origins) {
      expect(origin[0]).toBeCloseTo(left, 2);
      expect(origin[1]).toBeCloseTo(top, 2);
    }
  });

  it('has a point for the far side of the globe, as the figure has', () => {
    const far = [...projectPoints(Float32Array.from([-76, 4]), 'albers')];
    expect(far.every(Number.isFinite)).toBe(true);
  });
});

describe('createProvinceLocator', () => {
  it('finds the province of nearly every unit’s seat, by the grid as by the outline', () => {
    const locator = createProvinceLocator(readProvinceTopology());
    const units = readUnits();
    const wrong = units.filter((unit) => {
      const found = locator.ids[locator.locate(unit.longitude, unit.latitude)];
      const again = locator.ids[locator.locate(unit.longitude, unit.latitude)];
      expect(again).toBe(found);
      return found?.slice(0, 2) !== unit.id.slice(0, 2);
    });
    expect(wrong.length / units.length).toBeLessThan(0.01);
    expect(locator.locate(150, 10)).toBe(255);
    expect(locator.locate(-75, 0)).toBe(255);
  });
});
