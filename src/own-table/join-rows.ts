import type { Gazetteer, GazetteerUnit } from './gazetteer.ts';
import { joinPositions } from './join-positions.ts';
import { matchParent, matchPlace } from './match-place.ts';
import type { OwnSettings } from './own-settings.ts';
import type { OwnTable } from './own-table.ts';
import { byRowCount, columnOf, type Group, NOTHING, type RowJoin } from './row-join.ts';
import { textReader } from './text-list.ts';

/** Names a unit in settings; a municipality has one code at two levels. */
export function unitKey(unit: GazetteerUnit): string {
  return `${unit.level}/${unit.id}`;
}

/** What the choice for a place and its parent is kept under. */
function choiceKey(place: string, parent: string): string {
  return parent === '' ? place : `${place}\u001f${parent}`;
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

/**
 * Joins rows to corridors or points where the table has coordinates, and otherwise to units by code or name. Each
 * distinct place is decided once; a person's choice goes before everything.
 */
export function joinRows(table: OwnTable, settings: OwnSettings, gazetteer: Gazetteer): RowJoin {
  const hasPosition = settings.roles.includes('longitude') && settings.roles.includes('latitude');
  return hasPosition ? joinPositions(table, settings) : joinUnits(table, settings, gazetteer);
}
