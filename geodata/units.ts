import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import { readUnits, type Unit } from './source.ts';

/** 雄县, 安新, 容城: the source has no Xiong'an, so these three stand for it (an approximation). */
export const XIONGAN_COUNTIES: readonly string[] = ['130638', '130632', '130629'];
export const XIONGAN = '133100';
const BAODING = '130600';

/** Units that share a code, made into one unit with the borders between them gone. */
async function dissolve(parts: readonly Unit[]): Promise<Unit[]> {
  const input = { 'parts.json': JSON.stringify({ type: 'FeatureCollection', features: parts }) };
  const output = await mapshaper.applyCommands(
    '-i parts.json -dissolve id -o units.json format=geojson',
    input,
  );
  const { features }: FeatureCollection<Polygon | MultiPolygon, { id: string }> = JSON.parse(
    String(output['units.json']),
  );
  return features.map(({ geometry, ...unit }) => {
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { ...unit, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

/** The prefectures, with Xiong'an cut out of Baoding: both are made of their counties. */
export async function readPrefectures(): Promise<Unit[]> {
  const whole = readUnits(2).filter(({ properties }) => properties.id !== BAODING);
  const parts = readUnits(3)
    .filter(({ properties }) => properties.id.startsWith(BAODING.slice(0, 4)))
    .map((county): Unit => {
      const id = XIONGAN_COUNTIES.includes(county.properties.id) ? XIONGAN : BAODING;
      return { ...county, properties: { id } };
    });
  return [...whole, ...(await dissolve(parts))];
}

/** The prefecture that a county is part of, or the province, where that runs it. */
export function parentOf(county: string, prefectureIds: ReadonlySet<string>): string {
  if (XIONGAN_COUNTIES.includes(county)) return XIONGAN;
  const prefecture = `${county.slice(0, 4)}00`;
  return prefectureIds.has(prefecture) && prefecture !== county
    ? prefecture
    : `${county.slice(0, 2)}0000`;
}

/**
 * The county-level units among the places that the tables name. A code that is of no level is an
 * error.
 */
export function readNamedCounties(
  placeIds: ReadonlySet<string>,
  prefectures: readonly Unit[],
): Unit[] {
  const larger = new Set([...readUnits(1), ...prefectures].map(({ properties }) => properties.id));
  const counties = new Map(readUnits(3).map((unit) => [unit.properties.id, unit]));
  return [...placeIds]
    .filter((id) => /^\d{6}$/.test(id) && !larger.has(id))
    .sort()
    .map((id) => {
      const county = counties.get(id);
      if (!county) throw new Error(`data/ names the place ${id}, which the map source has not`);
      return county;
    });
}
