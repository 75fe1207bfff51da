/** Texts one after the other as UTF-8; text `i` ends before byte `ends[i]`. Cheap to move and to keep. */
export interface TextList {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** A column of a table: cell `row` is text `codes[row]`. Equal cells share a code; code 0 is empty. */
export interface TextColumn {
  readonly codes: Uint32Array;
  readonly texts: TextList;
}

export type ReadText = (index: number) => string;

const NON_ASCII = 0x80;

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) if ((bytes[i] as number) >= NON_ASCII) return false;
  return true;
}

/** Reads texts of a list. A list of plain ASCII is decoded once, and its texts are slices of that. */
export function textReader({ bytes, ends }: TextList): ReadText {
  const decoder = new TextDecoder();
  const from = (index: number) => (index === 0 ? 0 : (ends[index - 1] ?? 0));
  if (isAscii(bytes)) {
    const all = decoder.decode(bytes);
    return (index) => all.slice(from(index), ends[index] ?? 0);
  }
  return (index) => decoder.decode(bytes.subarray(from(index), ends[index] ?? 0));
}

/** Reads the cells of a column by row. */
export function cellReader({ codes, texts }: TextColumn): ReadText {
  const read = textReader(texts);
  return (row) => read(codes[row] ?? 0);
}

/** One cell, without decoding the rest of its column. */
export function readCell({ codes, texts }: TextColumn, row: number): string {
  const code = codes[row] ?? 0;
  const from = code === 0 ? 0 : (texts.ends[code - 1] ?? 0);
  return new TextDecoder().decode(texts.bytes.subarray(from, texts.ends[code] ?? 0));
}
