import type { MultiPolygon, Position } from 'geojson';

/** 140 m: two steps of the output's grid, so that rounding to the grid cannot make it a point. */
const SMALLEST_ISLET_DEGREES = 0.0013;

interface Extent {
  centre: [longitude: number, latitude: number];
  width: number;
  height: number;
}

function extentOf(ring: readonly Position[]): Extent {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  const latitudes = ring.map(([, latitude = 0]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return {
    centre: [(west + east) / 2, (south + north) / 2],
    width: east - west,
    height: north - south,
  };
}

function enlarge({ centre: [x, y], width, height }: Extent): Position[] {
  const halfWidth = Math.max(width, SMALLEST_ISLET_DEGREES) / 2;
  const halfHeight = Math.max(height, SMALLEST_ISLET_DEGREES) / 2;
  return [
    [x - halfWidth, y - halfHeight],
    [x - halfWidth, y + halfHeight],
    [x + halfWidth, y + halfHeight],
    [x + halfWidth, y - halfHeight],
    [x - halfWidth, y - halfHeight],
  ];
}

/** The outlines of a province's islets that are too small for the grid, each by its first point. */
export function findTinyIslets(provinces: readonly MultiPolygon[]): Set<string> {
  return new Set(
    provinces
      .flatMap(({ coordinates }) => coordinates.map(([outline = []]) => outline))
      .filter((outline) => {
        const { width, height } = extentOf(outline);
        return Math.min(width, height) < SMALLEST_ISLET_DEGREES;
      })
      .map(([first]) => String(first)),
  );
}

/**
 * The unit with those islets as rectangles in their places: the smallest, of the 西沙, is 13 m
 * across, and maps of China leave no island out. As on paper, such an islet is a mark, not an
 * outline. What is as small but is no islet, a patch of one county in another, stays as it is, for
 * its border is also its neighbour's.
 */
export function enlargeIslets(unit: MultiPolygon, tinyIslets: ReadonlySet<string>): MultiPolygon {
  const coordinates = unit.coordinates.map(([outline = [], ...holes]) =>
    tinyIslets.has(String(outline[0])) ? [enlarge(extentOf(outline))] : [outline, ...holes],
  );
  return { type: 'MultiPolygon', coordinates };
}
