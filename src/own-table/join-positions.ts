import { numbersOf } from './column-values.ts';
import type { OwnSettings, Role } from './own-settings.ts';
import type { OwnTable } from './own-table.ts';
import { byRowCount, columnOf, type Group, NOTHING, type RowJoin } from './row-join.ts';
import { isPosition, looksSwapped } from './swapped.ts';
import { textReader } from './text-list.ts';

/** A row's coordinates at one end of it, read as numbers and as they are written. */
interface Coordinates {
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly write: (row: number) => string;
}

function readCoordinates(
  table: OwnTable,
  settings: OwnSettings,
  longitude: Role,
  latitude: Role,
): Coordinates | null {
  const [x, y] = [columnOf(table, settings, longitude), columnOf(table, settings, latitude)];
  if (!x || !y) return null;
  const [readX, readY] = [textReader(x.texts), textReader(y.texts)];
  return {
    longitudes: numbersOf(x),
    latitudes: numbersOf(y),
    write: (row) => `${readX(x.codes[row] ?? 0)}, ${readY(y.codes[row] ?? 0)}`,
  };
}

/**
 * Joins rows by their coordinates: to a corridor each where the table has destinations, and otherwise to a
 * point; every end must be a place on the globe. Where an end looks exchanged it is turned if the settings
 * say so, and counted in any case.
 */
export function joinPositions(table: OwnTable, settings: OwnSettings): RowJoin {
  const origin = readCoordinates(table, settings, 'longitude', 'latitude');
  if (!origin) return NOTHING;
  const destination = readCoordinates(table, settings, 'toLongitude', 'toLatitude');
  const ends = destination ? [origin, destination] : [origin];
  const groups = new Map<string, Group>();
  let joinedCount = 0;
  let swapped = NOTHING.swapped;
  for (let row = 0; row < table.rowCount; row += 1) {
    let [isSwapped, isLeftSwapped, isJoined] = [false, false, true];
    for (const { longitudes, latitudes } of ends) {
      const [x, y] = [longitudes[row] as number, latitudes[row] as number];
      const isTurned = looksSwapped(x, y);
      isSwapped ||= isTurned;
      if (isTurned && settings.turnsSwapped) {
        longitudes[row] = y;
        latitudes[row] = x;
      }
      const isPlace = isPosition(longitudes[row] as number, latitudes[row] as number);
      isLeftSwapped ||= isTurned && !isPlace;
      isJoined &&= isPlace;
    }
    if (isSwapped) {
      swapped = { count: (swapped?.count ?? 0) + 1, firstRow: swapped?.firstRow ?? row };
    }
    if (isJoined) {
      joinedCount += 1;
      continue;
    }
    const written = ends.map(({ write }) => write(row));
    const place = written.join(' → ');
    const group = groups.get(place);
    if (group) group.rowCount += 1;
    else {
      const isEmpty = written.every((text) => text === ', ');
      groups.set(place, {
        key: place,
        place,
        parent: '',
        reason: isLeftSwapped ? 'swapped' : isEmpty ? 'empty' : 'no-position',
        rowCount: 1,
        firstRow: row,
        candidates: [],
        parentUnit: null,
      });
    }
    for (const { longitudes, latitudes } of ends) {
      longitudes[row] = Number.NaN;
      latitudes[row] = Number.NaN;
    }
  }
  return {
    ...NOTHING,
    kind: destination ? 'corridors' : 'points',
    longitudes: origin.longitudes,
    latitudes: origin.latitudes,
    ...(destination && {
      toLongitudes: destination.longitudes,
      toLatitudes: destination.latitudes,
    }),
    joinedCount,
    unjoined: [...groups.values()].sort(byRowCount),
    swapped,
  };
}
