import { geoArea, geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../domain/dataset.ts';
import { EARTH_RADIUS_KM, greatCircleKm, initialBearing, nearestFinder } from './distance.ts';
import { ellipseOf, planeEllipse, sphericalCentre } from './ellipse.ts';
import { equalAreaPlane } from './equal-area-plane.ts';

type Point = readonly [number, number];

/**
 * Yuill's ellipse by his own formulas (1971): tan θ from the sums of squares and products,
 * axes as the deviations along the turned axes over n; then the two corrections that CrimeStat makes.
 */
function ellipseByYuill(points: readonly Point[]): {
  readonly axes: readonly number[];
  readonly theta: number;
} {
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += x ** 2;
    yy += y ** 2;
    xy += x * y;
  }
  const theta = Math.atan((xx - yy + Math.sqrt((xx - yy) ** 2 + 4 * xy ** 2)) / (2 * xy));
  let [alongX, alongY] = [0, 0];
  for (const [x, y] of points) {
    alongX += (x * Math.cos(theta) - y * Math.sin(theta)) ** 2;
    alongY += (x * Math.sin(theta) + y * Math.cos(theta)) ** 2;
  }
  const n = points.length;
  const correct = Math.sqrt((2 * n) / (n - 2));
  return { axes: [alongX, alongY].map((sum) => Math.sqrt(sum / n) * correct), theta };
}

const CLOUD: readonly Point[] = [
  [-4, -1.5],
  [-2.5, -2],
  [-1, 0.5],
  [0, -0.5],
  [1, 1.5],
  [2.5, 0],
  [4, 2],
];

describe('standard deviational ellipse', () => {
  it('is that of Yuill’s formulas with the corrections of CrimeStat', () => {
    const ours = planeEllipse(CLOUD);
    const { axes, theta } = ellipseByYuill(CLOUD);
    expect(ours?.semiMajor).toBeCloseTo(Math.max(...axes), 10);
    expect(ours?.semiMinor).toBeCloseTo(Math.min(...axes), 10);
    // His angle is that of the y axis, clockwise from north; ours anticlockwise from east.
    expect((ours?.angle ?? 0) + theta).toBeCloseTo(Math.PI / 2, 10);
  });

  it('has for a cross of four points the axes worked by hand', () => {
    // Sums of squares 18 and 2 over n − 2 = 2, twice: √18 and √2.
    const cross = planeEllipse([
      [3, 0],
      [-3, 0],
      [0, 1],
      [0, -1],
    ]);
    expect(cross?.semiMajor).toBeCloseTo(Math.sqrt(18), 12);
    expect(cross?.semiMinor).toBeCloseTo(Math.sqrt(2), 12);
    expect(cross?.angle).toBeCloseTo(0, 12);
    expect(
      planeEllipse([
        [1, 0],
        [-1, 0],
      ]),
    ).toBeNull();
  });

  it('has axes from three points on', () => {
    // Sums of squares 6 and 2 over n − 2 = 1, twice: √12 and 2.
    const three = planeEllipse([
      [2, 0],
      [-1, 1],
      [-1, -1],
    ]);
    expect(three?.semiMajor).toBeCloseTo(Math.sqrt(12), 12);
    expect(three?.semiMinor).toBeCloseTo(2, 12);
  });

  it('counts the points inside it, whichever way it is turned', () => {
    // Pairs along and across, kilometres: sums of squares 97,400 and 644 over n − 2 = 10, twice, give axes
    // of 139.6 and 11.3 km. Outside lie 150 along, 12 across, and the corners: 0.645² + 0.793² > 1.
    const pairs: readonly Point[] = [
      [150, 0],
      [0, 12],
      [90, 9],
      [90, -9],
      [100, 0],
      [0, 4],
    ];
    const { toGlobe } = equalAreaPlane([110, 30]);
    const half = Math.SQRT1_2;
    const turned = [...pairs, ...pairs.map(([along, across]): Point => [-along, -across])].map(
      ([along, across]) => toGlobe([(along - across) * half, (along + across) * half]),
    );
    const ellipse = ellipseOf(turned);
    expect(ellipse?.semiMajorKm).toBeCloseTo(Math.sqrt(19_480), 0);
    expect(ellipse?.semiMinorKm).toBeCloseTo(Math.sqrt(128.8), 0);
    expect(ellipse?.bearing).toBeCloseTo(45, 0);
    expect(ellipse?.shareInside).toBeCloseTo(4 / 12, 12);
  });

  it('is none where there is no centre', () => {
    expect(ellipseOf([])).toBeNull();
  });

  it('holds on the globe the area that it says, and is turned as its points lie', () => {
    const northward: Position[] = [
      [110, 28],
      [111, 31.5],
      [112, 33.5],
      [112.5, 36.5],
      [110.5, 32.5],
    ];
    const ellipse = ellipseOf(northward);
    // d3 takes rings clockwise on the sphere; the area of either side is that of the ellipse or the rest.
    const ring = (ellipse?.outline ?? []).map(([x, y]): [number, number] => [x, y]);
    const sphere = geoArea({ type: 'Polygon', coordinates: [ring] });
    const areaKm2 = Math.min(sphere, 4 * Math.PI - sphere) * EARTH_RADIUS_KM ** 2;
    // A ring of 72 corners is 0.13 per cent smaller than its ellipse.
    expect(areaKm2 / (ellipse?.areaKm2 ?? 0)).toBeCloseTo(1, 2);
    expect(ellipse?.bearing).toBeGreaterThan(5);
    expect(ellipse?.bearing).toBeLessThan(25);
  });
});

describe('centre of gravity', () => {
  it('lies midway between two points on their great circle', () => {
    const [a, b]: Position[] = [
      [100, 20],
      [120, 45],
    ];
    const centre = sphericalCentre([a as Position, b as Position]) as Position;
    const half = greatCircleKm(a as Position, b as Position) / 2;
    expect(greatCircleKm(a as Position, centre)).toBeCloseTo(half, 6);
    expect(greatCircleKm(b as Position, centre)).toBeCloseTo(half, 6);
  });

  it('stands across the date line and is none where points balance out', () => {
    expect(
      sphericalCentre([
        [179, 0],
        [-179, 0],
      ])?.map((x) => Math.abs(Math.round(x))),
    ).toEqual([180, 0]);
    expect(
      sphericalCentre([
        [0, 0],
        [180, 0],
      ]),
    ).toBeNull();
    expect(sphericalCentre([])).toBeNull();
  });
});

describe('equal-area plane', () => {
  it('has its axes east and north, in kilometres, and leads back to the globe', () => {
    const { toPlane, toGlobe } = equalAreaPlane([110, 30]);
    const [east, north] = toPlane([110, 31]);
    expect(east).toBeCloseTo(0, 9);
    // A degree of a great circle, but for what the plane makes shorter away from its centre.
    expect(north).toBeCloseTo((Math.PI / 180) * EARTH_RADIUS_KM, 2);
    const [longitude, latitude] = toGlobe(toPlane([114, 27]));
    expect(longitude).toBeCloseTo(114, 9);
    expect(latitude).toBeCloseTo(27, 9);
  });
});

describe('distance', () => {
  it('finds the first of two that are as near', () => {
    const find = nearestFinder(['first', 'second'], () => [110, 30]);
    expect(find([111, 30])?.thing).toBe('first');
  });

  it('is that of the haversine formula (Sinnott 1984)', () => {
    const [beijing, shanghai]: readonly [Position, Position] = [
      [116.3972, 39.9075],
      [121.4581, 31.2222],
    ];
    const radians = Math.PI / 180;
    const h =
      Math.sin(((shanghai[1] - beijing[1]) * radians) / 2) ** 2 +
      Math.cos(beijing[1] * radians) *
        Math.cos(shanghai[1] * radians) *
        Math.sin(((shanghai[0] - beijing[0]) * radians) / 2) ** 2;
    expect(greatCircleKm(beijing, shanghai)).toBeCloseTo(
      2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h)),
      6,
    );
  });

  it('finds the nearest as measuring each would', () => {
    const places: Position[] = Array.from({ length: 60 }, (_, i) => [
      75 + ((i * 37) % 60),
      18 + ((i * 17) % 35),
    ]);
    const find = nearestFinder(places, (place) => place);
    for (let i = 0; i < 40; i += 1) {
      const from: Position = [74 + ((i * 29) % 62), 19 + ((i * 13) % 33)];
      const least = Math.min(...places.map((place) => geoDistance([...from], [...place])));
      expect(find(from)?.distanceKm).toBeCloseTo(least * EARTH_RADIUS_KM, 6);
    }
    expect(nearestFinder([], (place: Position) => place)([0, 0])).toBeNull();
  });

  it('goes off in the direction of the published example from Baghdad to Osaka: 60 degrees', () => {
    // The textbook case of the initial course, 35° N 45° E to 35° N 135° E.
    expect(initialBearing([45, 35], [135, 35])).toBeCloseTo(60.16, 2);
    expect(initialBearing([10, 0], [10, 5])).toBeCloseTo(0, 10);
    expect(initialBearing([10, 0], [5, 0])).toBeCloseTo(270, 10);
  });
});
