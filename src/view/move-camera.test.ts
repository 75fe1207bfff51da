import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followCamera, panCamera, zoomCamera } from './move-camera.ts';

const FIT = 3.6;
const SIZE = { width: 800, height: 600 };
const camera = { longitude: 116, latitude: 40, zoom: 6 };

describe('moving the map by keys', () => {
  it('zooms from the whole country, and from where it stands, within limits', () => {
    expect(zoomCamera(null, FIT, 1)).toEqual({ longitude: 104, latitude: 36, zoom: 4.6 });
    expect(zoomCamera(camera, FIT, -1)).toEqual({ ...camera, zoom: 5 });
    expect(zoomCamera(camera, FIT, 20).zoom).toBe(9);
    expect(zoomCamera(camera, FIT, -20).zoom).toBe(1.5);
  });

  it('pans by pixels: at zoom 0 the globe is 512 of them', () => {
    const world = { longitude: 0, latitude: 0, zoom: 0 };
    expect(panCamera(world, FIT, [128, 0]).longitude).toBeCloseTo(90, 9);
    expect(panCamera(world, FIT, [0, 64]).latitude).toBeCloseTo(45, 9);
  });

  it('pans as many pixels in the north, where a degree of latitude takes more of them', () => {
    const north = { longitude: 0, latitude: 60, zoom: 0 };
    expect(panCamera(north, FIT, [128, 0])).toEqual({ ...north, longitude: 90 });
    expect(panCamera(north, FIT, [0, 32]).latitude).toBeCloseTo(71.25, 9);
    expect(panCamera(null, FIT, [0, 0])).toEqual({ longitude: 104, latitude: 36, zoom: FIT });
  });

  it('goes round the globe, and stops before the poles', () => {
    expect(panCamera({ longitude: 170, latitude: 0, zoom: 0 }, FIT, [64, 0]).longitude).toBeCloseTo(
      -145,
      9,
    );
    expect(panCamera({ longitude: 0, latitude: 70, zoom: 0 }, FIT, [0, 500]).latitude).toBe(80);
  });

  it('follows what leaves its sight, and nothing else', () => {
    expect(followCamera(null, SIZE, [87, 44])).toBeNull();
    expect(followCamera(camera, SIZE, [116.5, 40.2])).toBe(camera);
    expect(followCamera(camera, SIZE, [87.6, 43.8])).toEqual({
      longitude: 87.6,
      latitude: 43.8,
      zoom: 6,
    });
  });

  // A tenth of the way to the edge is kept free: 360 of 400 pixels count to each side, 270 of 300 up and down.
  it.each([
    ['east', [350, 0], [370, 0]],
    ['west', [-350, 0], [-370, 0]],
    ['north', [0, 260], [0, 280]],
    ['south', [0, -260], [0, -280]],
  ] as const)('follows to the %s shortly before the edge', (_, inside, outside) => {
    const positionAt = (pixels: readonly [east: number, north: number]) => {
      const { longitude, latitude } = panCamera(camera, FIT, pixels);
      return [longitude, latitude] as const;
    };
    expect(followCamera(camera, SIZE, positionAt(inside))).toBe(camera);
    const [longitude, latitude] = positionAt(outside);
    expect(followCamera(camera, SIZE, [longitude, latitude])).toEqual({
      ...camera,
      longitude,
      latitude,
    });
  });

  it('always has in sight what it follows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 75, max: 134, noNaN: true }),
        fc.double({ min: 4, max: 53, noNaN: true }),
        fc.double({ min: 1.5, max: 9, noNaN: true }),
        (longitude, latitude, zoom) => {
          const followed = followCamera({ ...camera, zoom }, SIZE, [longitude, latitude]);
          expect(followCamera(followed, SIZE, [longitude, latitude])).toBe(followed);
        },
      ),
    );
  });
});
