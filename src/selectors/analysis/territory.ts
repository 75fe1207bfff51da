import type { Place } from '../../domain/dataset.ts';

/**
 * Towns and quarters have a readable id of the atlas's own; this is the prefecture (GB/T 2260) that
 * each is governed by. A test finds each point inside that prefecture on the map.
 */
const TOWN_PREFECTURES: Readonly<Record<string, string>> = {
  baigou: '130600',
  changan: '441900',
  dalang: '441900',
  huaqiangbei: '440300',
  humen: '441900',
  'songshan-lake': '441900',
};

/** Xiong'an New Area has no unit of its own in GB/T 2260: these counties make it up. */
const XIONGAN = '133100';
const XIONGAN_COUNTIES: readonly string[] = ['130629', '130632', '130638'];

/** Beijing, Tianjin, Shanghai, Chongqing: a province that is one city. */
const MUNICIPALITIES: readonly string[] = ['110000', '120000', '310000', '500000'];

const ADCODE = /^\d{6}$/;

/** Whether the place is one spot: a city, a county, a town; not a whole province or a wider region. */
export function isLocal(place: Place): boolean {
  if (place.kind === 'province') return MUNICIPALITIES.includes(place.id);
  return place.kind !== 'region' && place.kind !== 'country';
}

/** The prefecture that a county, district or town belongs to; null where it has none. */
function prefectureOf(place: Place): string | null {
  if (XIONGAN_COUNTIES.includes(place.id)) return XIONGAN;
  if (place.kind === 'town') return TOWN_PREFECTURES[place.id] ?? null;
  return ADCODE.test(place.id) ? `${place.id.slice(0, 4)}00` : null;
}

/**
 * Whether a place lies in the territory that a zone is named for: the zone's own place, the counties,
 * districts and towns of its prefecture, or everything in its municipality. A zone of a county covers
 * that county alone, and no zone covers the whole province that its city lies in.
 */
export function liesIn(place: Place, zonePlace: Place): boolean {
  if (place.id === zonePlace.id) return true;
  if (!isLocal(place)) return false;
  if (zonePlace.kind === 'province') return place.parent === zonePlace.id;
  return prefectureOf(place) === zonePlace.id;
}
