import { createCsvReader } from './csv-reader.ts';
import { detectEncoding, type Encoding, readAsUtf8 } from './encodings.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import type { OwnTable } from './own-table.ts';
import { TableProblem } from './problem.ts';
import { createTableBuilder } from './table-builder.ts';

const HEAD_BYTES = 64 * 1024;
/** Of the progress: a first pass finds the encoding, a second one reads. */
const DETECTING = 0.15;

async function readHeadText(file: Blob, encoding: Encoding): Promise<string> {
  const bytes = await file.slice(0, HEAD_BYTES).arrayBuffer();
  return new TextDecoder(encoding).decode(bytes);
}

/** Reads CSV, TSV and their kin. Throws a TableProblem for what is no table. */
export async function readCsv(
  file: Blob,
  name: string,
  chosen: Encoding | null,
  onProgress: (share: number) => void,
): Promise<OwnTable> {
  const encoding =
    chosen ?? (await detectEncoding(file, (bytes) => onProgress((bytes / file.size) * DETECTING)));
  const head = await readHeadText(file, encoding);
  if (head.trim() === '') throw new TableProblem({ kind: 'empty' });
  const builder = createTableBuilder();
  const reader = createCsvReader(guessDelimiter(head).charCodeAt(0), builder);
  const onRead = (bytes: number) => onProgress(DETECTING + (bytes / file.size) * (1 - DETECTING));
  for await (const chunk of readAsUtf8(file, encoding, onRead)) reader.push(chunk);
  const openLine = reader.finish();
  if (openLine !== null) throw new TableProblem({ kind: 'unclosed-quote', row: openLine });
  return { name, format: 'csv', encoding, sheets: [], sheet: null, ...builder.finish() };
}
