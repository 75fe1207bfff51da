import type { FeatureCollection, Point } from 'geojson';
import mapshaper from 'mapshaper';
import { readTable } from './read-table.ts';
import { readUnits, type Unit } from './source.ts';
import { readUnitNames } from './unit-names.ts';
import { readPrefectures } from './units.ts';

export type UnitLevel = 'province' | 'prefecture' | 'county';
/** Code, level, official Chinese name, English name, longitude, latitude (WGS 84, degrees). */
export type UnitRow = readonly [string, UnitLevel, string, string, number, number];

export interface UnitTable {
  columns: readonly string[];
  rows: readonly UnitRow[];
}

export const UNIT_COLUMNS: readonly string[] = [
  'id',
  'level',
  'name_zh',
  'name_en',
  'longitude',
  'latitude',
];

/** 11 m. */
const DECIMALS = 4;

/**
 * Counties and areas that a province runs itself, which the source draws on both levels: 90 stands
 * in their codes where others have the prefecture, and 97 to 99 in Gansu's three areas.
 */
const RUN_BY_PROVINCE = /^(?!71)\d\d(?:90|97|98|99)/;

/** The level that a code itself tells, for a unit that the source may draw on more than one. */
export function levelOf(id: string, prefectureIds: ReadonlySet<string>): UnitLevel {
  if (id.endsWith('0000')) return 'province';
  return prefectureIds.has(id) && !RUN_BY_PROVINCE.test(id) ? 'prefecture' : 'county';
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}

type PointsById = Map<string, readonly [longitude: number, latitude: number]>;

/** A point well inside the largest part of each unit. */
async function findInnerPoints(units: readonly Unit[]): Promise<PointsById> {
  const input = { 'units.json': JSON.stringify({ type: 'FeatureCollection', features: units }) };
  const output = await mapshaper.applyCommands(
    '-i units.json -points inner -o points.json format=geojson',
    input,
  );
  const { features }: FeatureCollection<Point, { id: string }> = JSON.parse(
    String(output['points.json']),
  );
  return new Map(
    features.map(({ properties, geometry: { coordinates } }) => {
      const [longitude = Number.NaN, latitude = Number.NaN] = coordinates;
      return [properties.id, [round(longitude), round(latitude)]];
    }),
  );
}

function readPlacePoints(): PointsById {
  const rows = readTable('../data/places.csv', ['id', 'longitude', 'latitude']);
  return new Map(
    rows.map(({ id = '', longitude, latitude }) => [
      id,
      [round(Number(longitude)), round(Number(latitude))],
    ]),
  );
}

/** Every unit of the three levels once, in the order of the codes. */
export async function buildUnits(): Promise<UnitTable> {
  const prefectures = await readPrefectures();
  const prefectureIds = new Set(prefectures.map(({ properties }) => properties.id));
  const units = new Map(
    [...readUnits(3), ...prefectures, ...readUnits(1)].map((unit) => [unit.properties.id, unit]),
  );
  const names = readUnitNames();
  const points = new Map([...(await findInnerPoints([...units.values()])), ...readPlacePoints()]);
  const rows = [...units.keys()].sort().map((id): UnitRow => {
    const [name, point] = [names.get(id), points.get(id)];
    if (!name || !point) throw new Error(`${id} has no ${name ? 'point' : 'name'}`);
    return [id, levelOf(id, prefectureIds), name.zh, name.en, ...point];
  });
  return { columns: UNIT_COLUMNS, rows };
}
