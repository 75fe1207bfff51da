/** What the atlas takes on; each is said to the person who meets it. */
export const LIMITS = {
  /** CSV and TSV are read piece by piece; the cells themselves have to fit into memory. */
  textBytes: 512 * 1024 * 1024,
  /** GeoJSON and TopoJSON are parsed whole. */
  jsonBytes: 256 * 1024 * 1024,
  xlsxBytes: 128 * 1024 * 1024,
  /** All parts of a workbook together, unpacked. A full sheet of a million rows has less. */
  unpackedBytes: 1536 * 1024 * 1024,
  /** Unpacked to packed, of a part over a megabyte; real sheets stay under 60. */
  unpackedRatio: 250,
  rows: 2_000_000,
  columns: 256,
} as const;
