import type { GeometryObject } from 'topojson-specification';
import { distanceToLinesKm } from './distance.ts';
import { readUnits, type Unit } from './source.ts';
import { type AtlasTopology, bordersOf, idsOf, partsOf, polygonsOf } from './topology.ts';
import { parentOf, readPrefectures } from './units.ts';

export interface BorderError {
  medianKm: number;
  /** 95 of 100 points of the source's borders lie nearer than this to the drawn border. */
  p95Km: number;
}

function summarise(distancesKm: number[]): BorderError {
  distancesKm.sort((a, b) => a - b);
  const quantile = (share: number) => distancesKm[Math.floor(share * distancesKm.length)] ?? 0;
  return { medianKm: quantile(0.5), p95Km: quantile(0.95) };
}

/** How far the source's border points lie from the drawn border of the same unit. */
export function measureBorderError(
  topology: AtlasTopology,
  object: string,
  sourceUnits: readonly Unit[],
): BorderError {
  const drawn = polygonsOf(topology, object);
  const distancesKm: number[] = [];
  for (const { properties, geometry } of sourceUnits) {
    const polygon = drawn.get(properties.id);
    if (!polygon) continue;
    const rings = partsOf(polygon).flat();
    for (const point of geometry.coordinates.flat(2)) {
      distancesKm.push(distanceToLinesKm(point, rings));
    }
  }
  return summarise(distancesKm);
}

/** How far the prefectures' borders of the map lie from those that the counties' file draws. */
export function measureDisagreement(china: AtlasTopology, counties: AtlasTopology): BorderError {
  const prefectureIds = new Set(idsOf(china, 'prefectures'));
  // A unit that has no counties stands for itself on both levels.
  const prefectureOf = ({ id = '' }: GeometryObject) =>
    prefectureIds.has(String(id)) ? String(id) : parentOf(String(id), prefectureIds);
  const drawn = bordersOf(counties, 'counties', (a, b) => prefectureOf(a) !== prefectureOf(b));
  const borders = bordersOf(china, 'prefectures', (a, b) => a !== b);
  return summarise(borders.flat().map((point) => distanceToLinesKm(point, drawn)));
}

/** The errors of each level, under the name that the README's table gives it. */
export async function measureBorderErrors(
  china: AtlasTopology,
  firstPicture: AtlasTopology,
  counties: AtlasTopology,
): Promise<Record<string, BorderError>> {
  const provinces = readUnits(1);
  return {
    '`china`, provinces': measureBorderError(china, 'provinces', provinces),
    '`china`, prefectures': measureBorderError(china, 'prefectures', await readPrefectures()),
    '`china`, counties': measureBorderError(china, 'counties', readUnits(3)),
    '`provinces`': measureBorderError(firstPicture, 'provinces', provinces),
    '`counties`': measureBorderError(counties, 'counties', readUnits(3)),
    "prefectures' borders of `counties` against those of `china`": measureDisagreement(
      china,
      counties,
    ),
  };
}
