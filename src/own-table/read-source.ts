import { type Encoding, readHead } from './encodings.ts';
import { LIMITS } from './limits.ts';
import type { OwnTable } from './own-table.ts';
import { type Problem, TableProblem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';
import { sniffFile } from './sniff-file.ts';

/** What a person brought, and how they want it read; null leaves that to the atlas. */
export interface TableSource {
  readonly file: Blob;
  readonly name: string;
  readonly encoding: Encoding | null;
  readonly sheet: string | null;
}

export type ReadResult =
  | { readonly ok: true; readonly table: OwnTable }
  | { readonly ok: false; readonly problem: Problem };

/** Refuses by size alone what is larger than anything the atlas takes; reads nothing. */
export function checkSize(bytes: number): Problem | null {
  if (bytes === 0) return { kind: 'empty' };
  const limit = LIMITS.textBytes;
  return bytes > limit ? { kind: 'too-large', bytes, limit } : null;
}

async function read(source: TableSource, onProgress: (share: number) => void): Promise<OwnTable> {
  const { file, name } = source;
  const tooMuch = checkSize(file.size);
  if (tooMuch) throw new TableProblem(tooMuch);
  const sniffed = sniffFile(await readHead(file), name);
  if (sniffed.kind === 'other')
    throw new TableProblem({ kind: 'wrong-type', found: sniffed.found });
  const isWhole = sniffed.format === 'csv';
  const limit = sniffed.format === 'json' ? LIMITS.jsonBytes : LIMITS.xlsxBytes;
  if (!isWhole && file.size > limit) {
    throw new TableProblem({ kind: 'too-large', bytes: file.size, limit });
  }
  if (sniffed.format === 'json') return readJson(file, name, onProgress);
  if (sniffed.format === 'xlsx') return readXlsx(file, name, source.sheet, onProgress);
  return readCsv(file, name, source.encoding, onProgress);
}

/** Reads a file of any known kind into a table, or says why not. Never throws. */
export async function readSource(
  source: TableSource,
  onProgress: (share: number) => void = () => {},
): Promise<ReadResult> {
  try {
    return { ok: true, table: await read(source, onProgress) };
  } catch (error) {
    if (error instanceof TableProblem) return { ok: false, problem: error.problem };
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { kind: 'crashed', detail } };
  }
}
