import { describe, expect, it } from 'vitest';
import type { PointMark } from '../../marks/marks.ts';
import { nextPoint } from './walk-marks.ts';

const at = (id: string, longitude: number, latitude: number): PointMark => ({
  id,
  layer: 'zones',
  position: [longitude, latitude],
  offsetPixels: [0, 0],
  symbol: 'circle',
  radiusPixels: 4,
  fill: '#000',
  stroke: '#000',
  strokeWidthPixels: 1,
  opacity: 1,
  badge: null,
  isSelected: false,
  target: { kind: 'zone', id },
  title: id,
});
const hangzhou = at('hangzhou', 120.2, 30.3);
const points = [
  hangzhou,
  at('suzhou', 120.6, 31.3),
  at('hefei', 117.3, 31.8),
  at('xiamen', 118.1, 24.5),
];

describe('walking the map with the arrow keys', () => {
  it('goes to the nearest place in the direction', () => {
    expect(nextPoint(points, hangzhou, 'ArrowUp')?.id).toBe('suzhou');
    expect(nextPoint(points, hangzhou, 'ArrowLeft')?.id).toBe('hefei');
    expect(nextPoint(points, hangzhou, 'ArrowDown')?.id).toBe('xiamen');
  });

  it('stays where nothing lies that way, and begins at the first place', () => {
    expect(nextPoint(points, hangzhou, 'ArrowRight')).toBeNull();
    expect(nextPoint(points, null, 'ArrowRight')?.id).toBe('hangzhou');
  });
});
