import { strToU8, zipSync } from 'fflate';
import type { Dataset, TableName } from '../../domain/dataset.ts';
import { datapackageOf, type PackageNote } from './datapackage-of.ts';
import { geojsonOf } from './geojson-of.ts';
import { tableCsv } from './table-cells.ts';
import { PUBLISHED_TABLES } from './table-schemas.ts';

/** Browsers have it on secure pages only. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A zip of a part of the dataset in the form of the published one: a CSV for each table, the map
 * layers as GeoJSON, and `datapackage.json`. `folder` is the folder in it; `made` is the time that its
 * files bear. The rows must be whole, see `completeRows`.
 */
export async function writePackage(
  rows: Dataset,
  folder: string,
  note: PackageNote,
  made: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const tables = (Object.keys(PUBLISHED_TABLES) as TableName[]).sort();
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  const described = await Promise.all(
    tables.map(async (name) => {
      const bytes = strToU8(tableCsv(name, rows[name]));
      files[`${folder}/${name}.csv`] = bytes;
      return { name, bytes: bytes.length, sha256: await sha256Of(bytes) };
    }),
  );
  for (const [layer, text] of Object.entries(geojsonOf(rows))) {
    files[`${folder}/${layer}.geojson`] = strToU8(text);
  }
  files[`${folder}/datapackage.json`] = strToU8(datapackageOf(rows, described, note));
  return zipSync(files, { level: 9, mtime: made });
}
