import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COLUMNS = [
  { table: 'places.csv', column: 'id' },
  { table: 'zones.csv', column: 'place' },
  { table: 'belts.csv', column: 'place' },
];

/** Cells of one row. Quoted cells may hold commas and doubled quotes (RFC 4180), not line breaks. */
function splitRow(row: string): string[] {
  const cells = row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

/** The ids of all places that the atlas's tables speak of: codes, and slugs, which are no units. */
export function readPlaceIds(): Set<string> {
  const ids = new Set<string>();
  for (const { table, column } of COLUMNS) {
    const path = fileURLToPath(new URL(`../data/${table}`, import.meta.url));
    if (!existsSync(path)) throw new Error(`data/${table} is missing`);
    const [header = '', ...rows] = readFileSync(path, 'utf8').trim().split('\n');
    const index = splitRow(header).indexOf(column);
    if (index < 0) throw new Error(`data/${table} has no column ${column}`);
    for (const row of rows) ids.add(splitRow(row)[index] ?? '');
  }
  return ids;
}
