/** What a column's name says that it holds: a coordinate, and of which end of a corridor; null where it does not say. */
export interface CoordinateName {
  readonly axis: 'longitude' | 'latitude';
  readonly end: 'from' | 'to' | null;
}

const AXES: Readonly<Record<string, CoordinateName['axis']>> = {
  longitude: 'longitude',
  long: 'longitude',
  lon: 'longitude',
  lng: 'longitude',
  x: 'longitude',
  latitude: 'latitude',
  lat: 'latitude',
  y: 'latitude',
};
const ENDS: Readonly<Record<string, 'from' | 'to'>> = {
  from: 'from',
  origin: 'from',
  orig: 'from',
  start: 'from',
  source: 'from',
  src: 'from',
  departure: 'from',
  dep: 'from',
  o: 'from',
  '1': 'from',
  to: 'to',
  destination: 'to',
  dest: 'to',
  dst: 'to',
  end: 'to',
  target: 'to',
  arrival: 'to',
  arr: 'to',
  d: 'to',
  '2': 'to',
};

/** The letter also begins words for trade and for passing by: 经济, 途经城市. */
const LONGITUDE_ZH = /[经經](?:[度线線]|(?!\p{Script=Han}))/u;
const LATITUDE_ZH = /[纬緯]/;
const TO_ZH = /[终終讫迄止到抵]|目的|目标|目標|收货|收貨|卸货|卸貨|进口|進口/;
const FROM_ZH = /[起始启啟源发發]|出口|装货|裝貨|装运|裝運/;

/** `fromLon`, `x1` and `TO_LAT` in small words: `from lon`, `x 1`, `to lat`. */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d)/gi, '$1 $2')
    .replace(/(\d)([a-z])/gi, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .flatMap(partGlued);
}

/** `fromlon` and `lonfrom` are two words; all else is one. */
function partGlued(word: string): readonly string[] {
  for (const axis of Object.keys(AXES)) {
    const before = word.slice(0, -axis.length);
    const after = word.slice(axis.length);
    if (word.endsWith(axis) && Object.hasOwn(ENDS, before)) return [before, axis];
    if (word.startsWith(axis) && Object.hasOwn(ENDS, after)) return [axis, after];
  }
  return [word];
}

function pick<T>(table: Readonly<Record<string, T>>, words: readonly string[]): T | null {
  return table[words.find((word) => Object.hasOwn(table, word)) ?? ''] ?? null;
}

/** Reads a column's name, in English or Chinese; null where it names no longitude and no latitude. */
export function readCoordinateName(name: string): CoordinateName | null {
  const words = wordsOf(name);
  const axis = LONGITUDE_ZH.test(name)
    ? 'longitude'
    : LATITUDE_ZH.test(name)
      ? 'latitude'
      : pick(AXES, words);
  if (!axis) return null;
  const end = TO_ZH.test(name) ? 'to' : FROM_ZH.test(name) ? 'from' : pick(ENDS, words);
  return { axis, end };
}

/** The places of the columns of a corridor's two ends. */
export interface CorridorColumns {
  readonly longitude: number;
  readonly latitude: number;
  readonly toLongitude: number;
  readonly toLatitude: number;
}

/**
 * Finds a corridor's columns by name, each at most once; null where one is missing. An origin may go
 * without its word where the destination has one: `lon, lat, to_lon, to_lat`.
 */
export function findCorridorColumns(
  columns: readonly { readonly name: string; readonly isNumeric: boolean }[],
): CorridorColumns | null {
  const names = columns.map(({ name, isNumeric }) => (isNumeric ? readCoordinateName(name) : null));
  const find = (axis: CoordinateName['axis'], end: CoordinateName['end']) =>
    names.findIndex((read) => read?.axis === axis && read.end === end);
  const origin = (axis: CoordinateName['axis']) => {
    const named = find(axis, 'from');
    return named >= 0 ? named : find(axis, null);
  };
  const found = {
    longitude: origin('longitude'),
    latitude: origin('latitude'),
    toLongitude: find('longitude', 'to'),
    toLatitude: find('latitude', 'to'),
  };
  return Object.values(found).every((column) => column >= 0) ? found : null;
}
