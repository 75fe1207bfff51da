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
 * Joins rows by their coordinates: to a point each, or to a corridor where both of its ends are places on
 * the globe. Where an end looks exchanged it is turned if the settings say so, and counted in any case.
 */
export function joinPositions(
  table: OwnTable,
  settings: OwnSettings,
  kind: 'points' | 'corridors',
): RowJoin {
  const origin = readCoordinates(table, settings, 'longitude', 'latitude');
  const destination =
    kind === 'corridors' ? readCoordinates(table, settings, 'toLongitude', 'toLatitude') : null;
  if (!origin || (kind === 'corridors' && !destination)) return NOTHING;
  const ends = destination ? [origin, destination] : [origin];
  const groups = new Map<string, Group>();
  let joinedCount = 0;
  const swapped = { count: 0, firstRow: -1 };
  for (let row = 0; row < table.rowCount; row += 1) {
    let [isSwapped, isJoined] = [false, true];
    for (const { longitudes, latitudes } of ends) {
      const [x, y] = [longitudes[row] as number, latitudes[row] as number];
      const isTurned = looksSwapped(x, y);
      isSwapped ||= isTurned;
      if (isTurned && settings.turnsSwapped) {
        longitudes[row] = y;
        latitudes[row] = x;
      }
      isJoined &&= isPosition(longitudes[row] as number, latitudes[row] as number);
    }
    if (isSwapped) {
      swapped.count += 1;
      if (swapped.firstRow < 0) swapped.firstRow = row;
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
        reason: isSwapped ? 'swapped' : isEmpty ? 'empty' : 'no-position',
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
    kind,
    longitudes: origin.longitudes,
    latitudes: origin.latitudes,
    ...(destination && {
      toLongitudes: destination.longitudes,
      toLatitudes: destination.latitudes,
    }),
    joinedCount,
    unjoined: [...groups.values()].sort(byRowCount),
    swapped: swapped.count > 0 ? swapped : null,
  };
}
