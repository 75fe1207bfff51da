import type { Day } from '../domain/period.ts';
import { buildCorridors } from './build-corridors.ts';
import { NO_DAY } from './column-values.ts';
import type { ProvinceLocator } from './locate-province.ts';
import {
  MOST_CHANGE_DAYS,
  NO_CLASS,
  type OwnGeometry,
  type OwnPoints,
  type OwnUnits,
} from './own-layer.ts';
import { projectPoints } from './project-points.ts';
import type { RowJoin } from './row-join.ts';

/** Rows in the order of their days; without days as they are. Counting sort, for a million rows. */
function inOrderOfDays(rows: Uint32Array, days: Int32Array | null): Uint32Array {
  if (!days) return rows;
  const seen = new Set<Day>();
  for (let i = 0; i < rows.length; i += 1) seen.add(days[rows[i] as number] as number);
  const distinct = [...seen].sort((a, b) => a - b);
  const place = new Map(distinct.map((day, i) => [day, i] as const));
  const starts = new Uint32Array(distinct.length + 1);
  const places = rows.map((row) => place.get(days[row] as number) as number);
  for (const at of places) starts[at + 1] = (starts[at + 1] as number) + 1;
  for (let i = 1; i < starts.length; i += 1)
    starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const sorted = new Uint32Array(rows.length);
  rows.forEach((row, i) => {
    const at = places[i] as number;
    sorted[starts[at] as number] = row;
    starts[at] = (starts[at] as number) + 1;
  });
  return sorted;
}

function pick(days: Int32Array | null, rows: Uint32Array): Int32Array | null {
  if (!days) return null;
  const picked = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) picked[i] = days[rows[i] as number] as number;
  return picked;
}

function buildPoints(join: RowJoin, days: Int32Array | null, locator: ProvinceLocator): OwnPoints {
  const joined = new Uint32Array(join.joinedCount);
  let count = 0;
  join.longitudes.forEach((longitude, row) => {
    if (!Number.isNaN(longitude)) joined[count++] = row;
  });
  const rows = inOrderOfDays(joined, days);
  const positions = new Float32Array(count * 2);
  const provinces = new Uint8Array(count).fill(NO_CLASS);
  rows.forEach((row, i) => {
    const [x, y] = [join.longitudes[row] as number, join.latitudes[row] as number];
    positions[i * 2] = x;
    positions[i * 2 + 1] = y;
    provinces[i] = locator.locate(x, y);
  });
  return {
    kind: 'points',
    count,
    positions,
    albers: projectPoints(positions, 'albers'),
    mercator: projectPoints(positions, 'mercator'),
    rows,
    days: pick(days, rows),
    provinces,
    provinceIds: locator.ids,
  };
}

function buildUnits(join: RowJoin, days: Int32Array | null): OwnUnits {
  const starts = new Uint32Array(join.units.length + 1);
  const joined = new Uint32Array(join.joinedCount);
  let count = 0;
  join.unitOfRow.forEach((unit, row) => {
    if (unit < 0) return;
    joined[count++] = row;
    starts[unit + 1] = (starts[unit + 1] as number) + 1;
  });
  for (let i = 1; i < starts.length; i += 1)
    starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const next = starts.slice();
  const rows = new Uint32Array(count);
  for (const row of inOrderOfDays(joined, days)) {
    const unit = join.unitOfRow[row] as number;
    rows[next[unit] as number] = row;
    next[unit] = (next[unit] as number) + 1;
  }
  return { kind: 'units', units: join.units, starts, rows, days: pick(days, rows) };
}

/** Joined rows as points, as corridors or by unit; null where nothing joined. `days` has one for each row. */
export function buildGeometry(
  join: RowJoin,
  days: Int32Array | null,
  locator: ProvinceLocator,
): OwnGeometry | null {
  if (join.joinedCount === 0) return null;
  if (join.kind === 'corridors') return buildCorridors(join, days, locator);
  return join.kind === 'points' ? buildPoints(join, days, locator) : buildUnits(join, days);
}

/** The days of the joined rows, each once, rising; empty where there are too many to tell. */
export function changeDaysOf(geometry: OwnGeometry): readonly Day[] {
  const distinct = new Set(geometry.days ?? []);
  distinct.delete(NO_DAY);
  return distinct.size > MOST_CHANGE_DAYS ? [] : [...distinct].sort((a, b) => a - b);
}
