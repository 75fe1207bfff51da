import { _GlobeView as GlobeView } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import { globeFarFactor, isBehindGlobe, isSameCamera } from './camera.ts';

describe('globeFarFactor', () => {
  const camera = { longitude: 105, latitude: 35, zoom: 2 };
  const size = { width: 1280, height: 800 };

  /** Depth in clip space, -1 (near) to 1 (far), of a point this many degrees north of the centre. */
  function depthAt(degrees: number): number {
    const farZMultiplier = globeFarFactor(camera, size.height);
    const viewport = new GlobeView({ farZMultiplier }).makeViewport({ ...size, viewState: camera });
    const projected = viewport?.project([camera.longitude, camera.latitude + degrees, 0]);
    return projected?.[2] ?? Number.NaN;
  }

  // The horizon lies where cos(angle) = radius / distance of the eye from the centre.
  const radius = (512 * 2 ** 2) / (2 * Math.PI * Math.cos((35 * Math.PI) / 180)) / size.height;
  const horizon = (Math.acos(radius / (1.5 + radius)) * 180) / Math.PI;

  it('keeps what is before the horizon and cuts off what is behind it', () => {
    expect(depthAt(0)).toBeLessThan(1);
    expect(depthAt(-(horizon - 1))).toBeLessThan(1);
    expect(depthAt(-(horizon + 1))).toBeGreaterThan(1);
    expect(depthAt(-120)).toBeGreaterThan(1);
  });

  it('has the same horizon for what is to be drawn over the globe', () => {
    const isHidden = (longitude: number, latitude: number) =>
      isBehindGlobe(camera, size.height, [longitude, latitude]);
    expect(isHidden(105, 35)).toBe(false);
    expect(isHidden(105, 35 - horizon + 1)).toBe(false);
    expect(isHidden(105, 35 - horizon - 1)).toBe(true);
    // Over the pole and down on the other side, and the point opposite.
    expect(isHidden(-75, 180 - 35 - horizon + 1)).toBe(false);
    expect(isHidden(-75, -35)).toBe(true);
  });
});

describe('isSameCamera', () => {
  const camera = { longitude: 105.12345, latitude: 35.6789, zoom: 4.317 };

  it('overlooks what a link rounds away', () => {
    const rounded = { longitude: 105.12, latitude: 35.68, zoom: 4.32 };
    expect(isSameCamera(camera, rounded)).toBe(true);
  });

  it('sees a pan of a few pixels and a small zoom', () => {
    expect(isSameCamera(camera, { ...camera, longitude: 105.3 })).toBe(false);
    expect(isSameCamera(camera, { ...camera, zoom: 4.4 })).toBe(false);
  });
});
