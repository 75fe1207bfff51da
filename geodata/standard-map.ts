import { geoContains } from 'd3-geo';
import { distanceToLinesKm } from './distance.ts';
import { type AtlasTopology, geometriesOf, partsOf, polygonsOf } from './topology.ts';

interface StandardPlace {
  name: string;
  province: string;
  longitude: number;
  latitude: number;
  /**
   * An islet or a reef of a few hundred metres, which a point names only roughly: its outline has to
   * lie within this distance. Nothing else of its province lies so near.
   */
  withinKm?: number;
}

const REEF_KM = 3;

/** What every map of China has to show, as points inside it. */
const STANDARD_PLACES: readonly StandardPlace[] = [
  { name: '台湾岛', province: '710000', longitude: 121, latitude: 23.8 },
  { name: '澎湖', province: '710000', longitude: 119.58, latitude: 23.57 },
  { name: '兰屿', province: '710000', longitude: 121.55, latitude: 22.05 },
  { name: '钓鱼岛', province: '710000', longitude: 123.47, latitude: 25.74 },
  { name: '赤尾屿', province: '710000', longitude: 124.56, latitude: 25.92 },
  { name: '达旺', province: '540000', longitude: 91.87, latitude: 27.59 },
  { name: '瓦弄', province: '540000', longitude: 97.02, latitude: 28.13 },
  { name: '藏南中部', province: '540000', longitude: 94.5, latitude: 28.5 },
  { name: '阿克赛钦', province: '650000', longitude: 79.5, latitude: 35.2 },
  { name: '塔什库尔干', province: '650000', longitude: 75.23, latitude: 37.77 },
  { name: '黑瞎子岛', province: '230000', longitude: 134.65, latitude: 48.32 },
  { name: '金门', province: '350000', longitude: 118.37, latitude: 24.45 },
  { name: '马祖', province: '350000', longitude: 119.93, latitude: 26.15, withinKm: REEF_KM },
  { name: '东沙', province: '440000', longitude: 116.72, latitude: 20.7, withinKm: REEF_KM },
  { name: '永兴岛', province: '460000', longitude: 112.34, latitude: 16.83, withinKm: REEF_KM },
  { name: '黄岩岛', province: '460000', longitude: 117.76, latitude: 15.15, withinKm: REEF_KM },
  { name: '中业岛', province: '460000', longitude: 114.285, latitude: 11.055, withinKm: REEF_KM },
  { name: '太平岛', province: '460000', longitude: 114.365, latitude: 10.377, withinKm: REEF_KM },
  { name: '美济礁', province: '460000', longitude: 115.53, latitude: 9.9, withinKm: REEF_KM },
  { name: '永暑礁', province: '460000', longitude: 112.89, latitude: 9.55, withinKm: REEF_KM },
  { name: '曾母暗沙', province: '460000', longitude: 112.28, latitude: 3.97, withinKm: REEF_KM },
];

const DASHES = 10;

/** What a topology lacks of the standard map's content, a sentence for each thing. */
export function findStandardMapGaps(topology: AtlasTopology): string[] {
  const provinces = polygonsOf(topology, 'provinces');
  const gaps: string[] = [];
  for (const { name, province, longitude, latitude, withinKm = 0 } of STANDARD_PLACES) {
    const point: [number, number] = [longitude, latitude];
    const polygon = provinces.get(province);
    const isShown =
      polygon &&
      (geoContains(polygon, point) ||
        distanceToLinesKm(point, partsOf(polygon).flat()) <= withinKm);
    if (!isShown) gaps.push(`${name} (${longitude}, ${latitude}) is not in ${province}`);
  }
  const dashes = geometriesOf(topology, 'dashes').length;
  if (dashes !== DASHES) gaps.push(`${dashes} dashes instead of ${DASHES}`);
  const stretches = geometriesOf(topology, 'undefined').length;
  if (stretches !== 1) gaps.push(`${stretches} undefined stretches instead of 1`);
  return gaps;
}
