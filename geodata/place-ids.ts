import { readTable } from './read-table.ts';

const COLUMNS = [
  { table: 'places.csv', column: 'id' },
  { table: 'zones.csv', column: 'place' },
  { table: 'belts.csv', column: 'place' },
];

/** The ids of all places that the atlas's tables speak of: codes, and slugs, which are no units. */
export function readPlaceIds(): Set<string> {
  const ids = new Set<string>();
  for (const { table, column } of COLUMNS) {
    for (const row of readTable(`../data/${table}`, [column])) ids.add(row[column] ?? '');
  }
  return ids;
}
