import { numbersOf } from './column-values.ts';
import type { Gazetteer, GazetteerUnit } from './gazetteer.ts';
import { matchParent, matchPlace } from './match-place.ts';
import type { OwnSettings, Role } from './own-settings.ts';
import type { OwnTable } from './own-table.ts';
import { isPosition, looksSwapped } from './swapped.ts';
import { type TextColumn, textReader } from './text-list.ts';

/** Rows that did not join and say the same: one name, or one faulty position. */
export interface UnjoinedGroup {
  /** What a person's choice is kept under. */
  readonly key: string;
  readonly place: string;
  readonly parent: string;
  readonly reason: 'ambiguous' | 'unknown' | 'empty' | 'no-position' | 'swapped' | 'left-out';
  readonly rowCount: number;
  /** The first of the rows, from 0. */
  readonly firstRow: number;
  /** Units that bear the name. */
  readonly candidates: readonly GazetteerUnit[];
  readonly parentUnit: GazetteerUnit | null;
}

export interface RowJoin {
  readonly kind: 'units' | 'points' | 'none';
  /** Of `units`: the place of each row's unit in it, -1 for none. */
  readonly unitOfRow: Int32Array;
  readonly units: readonly GazetteerUnit[];
  /** Of points: by row, NaN where there is none. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly joinedCount: number;
  readonly unjoined: readonly UnjoinedGroup[];
  /** Rows whose coordinates look exchanged, and the first of them. */
  readonly swapped: { readonly count: number; readonly firstRow: number } | null;
}

const NOTHING: RowJoin = {
  kind: 'none',
  unitOfRow: new Int32Array(0),
  units: [],
  longitudes: new Float64Array(0),
  latitudes: new Float64Array(0),
  joinedCount: 0,
  unjoined: [],
  swapped: null,
};

function columnOf(table: OwnTable, settings: OwnSettings, role: Role): TextColumn | null {
  return table.columns[settings.roles.indexOf(role)] ?? null;
}

/** Names a unit in settings; a municipality has one code at two levels. */
export function unitKey(unit: GazetteerUnit): string {
  return `${unit.level}/${unit.id}`;
}

/** What the choice for a place and its parent is kept under. */
function choiceKey(place: string, parent: string): string {
  return parent === '' ? place : `${place}\u001f${parent}`;
}

type Group = { -readonly [K in keyof UnjoinedGroup]: UnjoinedGroup[K] };

/** What most rows say comes first. */
function byRowCount(a: UnjoinedGroup, b: UnjoinedGroup): number {
  return b.rowCount - a.rowCount || a.firstRow - b.firstRow;
}

function joinUnits(table: OwnTable, settings: OwnSettings, gazetteer: Gazetteer): RowJoin {
  const placeColumn = columnOf(table, settings, 'place');
  if (!placeColumn) return NOTHING;
  const parentColumn = columnOf(table, settings, 'parent');
  const readPlace = textReader(placeColumn.texts);
  const readParent = parentColumn ? textReader(parentColumn.texts) : () => '';
  const chosenUnits = new Map(gazetteer.units.map((unit) => [unitKey(unit), unit] as const));
  const parents = new Map<number, GazetteerUnit | null>();
  const units: GazetteerUnit[] = [];
  const places = new Map<GazetteerUnit, number>();
  const unjoined: Group[] = [];
  /** By place and parent: a unit's place from 0, or a group's as -1, -2 and so on. */
  const outcomes = new Map<number, number>();
  const parentCount = parentColumn?.texts.ends.length ?? 1;

  const parentOf = (code: number) => {
    const known = parents.get(code);
    if (known !== undefined) return known;
    const unit = matchParent(gazetteer, readParent(code));
    parents.set(code, unit);
    return unit;
  };
  const placeOf = (unit: GazetteerUnit) => {
    const known = places.get(unit);
    if (known !== undefined) return known;
    places.set(unit, units.length);
    units.push(unit);
    return units.length - 1;
  };
  const decide = (placeCode: number, parentCode: number, row: number): number => {
    const place = readPlace(placeCode).trim();
    const parent = readParent(parentCode).trim();
    const key = choiceKey(place, parent);
    const choice = settings.choices[key];
    const chosen = choice ? chosenUnits.get(choice) : undefined;
    if (chosen) return placeOf(chosen);
    const parentUnit = parent === '' ? null : parentOf(parentCode);
    const match = matchPlace(gazetteer, place, parentUnit, settings.level);
    if (match.kind === 'found' && choice !== null) return placeOf(match.unit);
    const reason =
      choice === null
        ? 'left-out'
        : place === ''
          ? 'empty'
          : match.kind === 'ambiguous'
            ? 'ambiguous'
            : 'unknown';
    const candidates = match.kind === 'ambiguous' ? match.candidates : [];
    unjoined.push({
      key,
      place,
      parent,
      reason,
      rowCount: 0,
      firstRow: row,
      candidates,
      parentUnit,
    });
    return -unjoined.length;
  };

  let joinedCount = 0;
  const unitOfRow = new Int32Array(table.rowCount);
  placeColumn.codes.forEach((placeCode, row) => {
    const parentCode = parentColumn?.codes[row] ?? 0;
    const pair = placeCode * parentCount + parentCode;
    let outcome = outcomes.get(pair);
    if (outcome === undefined) {
      outcome = decide(placeCode, parentCode, row);
      outcomes.set(pair, outcome);
    }
    const group = outcome < 0 ? unjoined[-outcome - 1] : undefined;
    if (group) group.rowCount += 1;
    else joinedCount += 1;
    unitOfRow[row] = Math.max(-1, outcome);
  });
  unjoined.sort(byRowCount);
  return { ...NOTHING, kind: 'units', unitOfRow, units, joinedCount, unjoined };
}

function joinPoints(table: OwnTable, settings: OwnSettings): RowJoin {
  const longitudeColumn = columnOf(table, settings, 'longitude');
  const latitudeColumn = columnOf(table, settings, 'latitude');
  if (!longitudeColumn || !latitudeColumn) return NOTHING;
  const longitudes = numbersOf(longitudeColumn);
  const latitudes = numbersOf(latitudeColumn);
  const readLongitude = textReader(longitudeColumn.texts);
  const readLatitude = textReader(latitudeColumn.texts);
  const groups = new Map<string, Group>();
  let joinedCount = 0;
  const swapped = { count: 0, firstRow: -1 };
  for (let row = 0; row < table.rowCount; row += 1) {
    const [x, y] = [longitudes[row] as number, latitudes[row] as number];
    const isSwapped = looksSwapped(x, y);
    if (isSwapped) {
      swapped.count += 1;
      if (swapped.firstRow < 0) swapped.firstRow = row;
    }
    if (isSwapped && settings.turnsSwapped) {
      longitudes[row] = y;
      latitudes[row] = x;
    }
    if (isPosition(longitudes[row] as number, latitudes[row] as number)) {
      joinedCount += 1;
      continue;
    }
    const place = `${readLongitude(longitudeColumn.codes[row] ?? 0)}, ${readLatitude(latitudeColumn.codes[row] ?? 0)}`;
    const group = groups.get(place);
    if (group) group.rowCount += 1;
    else {
      groups.set(place, {
        key: place,
        place,
        parent: '',
        reason: isSwapped ? 'swapped' : place === ', ' ? 'empty' : 'no-position',
        rowCount: 1,
        firstRow: row,
        candidates: [],
        parentUnit: null,
      });
    }
    longitudes[row] = Number.NaN;
    latitudes[row] = Number.NaN;
  }
  const unjoined = [...groups.values()].sort(byRowCount);
  return {
    ...NOTHING,
    kind: 'points',
    longitudes,
    latitudes,
    joinedCount,
    unjoined,
    swapped: swapped.count > 0 ? swapped : null,
  };
}

/**
 * Joins rows to points where the table has coordinates, and otherwise to units by code or name. Each
 * distinct place is decided once; a person's choice goes before everything.
 */
export function joinRows(table: OwnTable, settings: OwnSettings, gazetteer: Gazetteer): RowJoin {
  const hasPoints = settings.roles.includes('longitude') && settings.roles.includes('latitude');
  return hasPoints ? joinPoints(table, settings) : joinUnits(table, settings, gazetteer);
}
