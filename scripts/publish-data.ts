import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Dataset, TableName } from '../src/domain/dataset.ts';
import { datapackageOf } from '../src/export/tables/datapackage-of.ts';
import { geojsonOf } from '../src/export/tables/geojson-of.ts';

export const ARCHIVE = 'atlas-data.zip';

/** A zip entry stores local time: made from local parts it is the same bytes in every time zone. */
const ARCHIVE_TIME = new Date(2025, 0, 1);

function archiveOf(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...files].map(([name, text]) => [`atlas-data/${name}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: ARCHIVE_TIME });
}

/**
 * The files that people download, by name: each table as authored, the map layers as GeoJSON, the
 * package description, and an archive of them all. The same data gives the same bytes.
 * `csvTexts` maps a table's name to the text of its CSV.
 */
export function publishData(
  dataset: Dataset,
  csvTexts: Readonly<Record<TableName, string>>,
): ReadonlyMap<string, Uint8Array | string> {
  const names = (Object.keys(csvTexts) as TableName[]).sort();
  const files = new Map<string, string>(
    names.map((name) => [`${name}.csv`, csvTexts[name]] as const),
  );
  for (const [name, text] of Object.entries(geojsonOf(dataset))) files.set(`${name}.geojson`, text);
  const tables = names.map((name) => {
    const bytes = strToU8(csvTexts[name]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name, bytes: bytes.length, sha256 };
  });
  files.set('datapackage.json', datapackageOf(dataset, tables));
  return new Map<string, Uint8Array | string>([...files, [ARCHIVE, archiveOf(files)]]);
}
