import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Row = Readonly<Record<string, string>>;

/** Cells of one row. Quoted cells may hold commas and doubled quotes (RFC 4180), not line breaks. */
function splitRow(row: string): string[] {
  const cells = row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

/**
 * The rows of a CSV table under the names of its columns. A table that is missing, or lacks one of
 * the columns asked for, is an error. The path is relative to this folder.
 */
export function readTable(path: string, columns: readonly string[]): Row[] {
  const file = fileURLToPath(new URL(path, import.meta.url));
  const name = path.replace('../', '');
  if (!existsSync(file)) throw new Error(`${name} is missing`);
  const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const present = splitRow(header);
  for (const column of columns) {
    if (!present.includes(column)) throw new Error(`${name} has no column ${column}`);
  }
  return rows.map((row) => {
    const cells = splitRow(row);
    return Object.fromEntries(present.map((column, index) => [column, cells[index] ?? '']));
  });
}
