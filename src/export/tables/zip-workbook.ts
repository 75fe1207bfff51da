import { zipSync } from 'fflate';

/** Stands in the place of write-excel-file's own way of zipping: scripts/workbook-plugin.ts says why. */
// biome-ignore lint/style/noDefaultExport: the library reads the default export
export default async function zipWorkbook(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<ArrayBuffer> {
  return zipSync(files).buffer;
}
