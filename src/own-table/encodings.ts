export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const CHUNK_BYTES = 1 << 20;
const HEAD_BYTES = 4096;

/** The bytes of a file, a megabyte at a time; `onRead` hears how many have been read so far. */
async function* readChunks(
  file: Blob,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += CHUNK_BYTES) {
    const chunk = new Uint8Array(await file.slice(from, from + CHUNK_BYTES).arrayBuffer());
    onRead(from + chunk.length);
    yield chunk;
  }
}

/** The first bytes of a file. */
export async function readHead(file: Blob, length = HEAD_BYTES): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, length).arrayBuffer());
}

function markedEncoding([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Text in UTF-16 without a mark: Latin letters, digits and commas have a zero byte each. */
function zeroPattern(head: Uint8Array): Encoding | null {
  let [even, odd] = [0, 0];
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i] === 0) even += 1;
    if (head[i + 1] === 0) odd += 1;
  }
  const many = head.length / 2 / 5;
  if (odd > many && even < many / 20 + 1) return 'utf-16le';
  return even > many && odd < many / 20 + 1 ? 'utf-16be' : null;
}

/**
 * The encoding of a text file: by its byte order mark, by the zeros of UTF-16, or UTF-8 if all of it is
 * that, and otherwise GB18030, which takes in GBK and GB 2312.
 */
export async function detectEncoding(
  file: Blob,
  onRead?: (bytes: number) => void,
): Promise<Encoding> {
  const head = await readHead(file);
  const known = markedEncoding(head) ?? zeroPattern(head);
  if (known) return known;
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of readChunks(file, onRead)) strict.decode(chunk, { stream: true });
    strict.decode();
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** The text of a file as UTF-8 without a byte order mark, piece by piece. */
export async function* readAsUtf8(
  file: Blob,
  encoding: Encoding,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding);
  const encoder = new TextEncoder();
  let isFirst = true;
  for await (const chunk of readChunks(file, onRead)) {
    const hasMark = isFirst && markedEncoding(chunk) === 'utf-8';
    isFirst = false;
    if (decoder) yield encoder.encode(decoder.decode(chunk, { stream: true }));
    else yield hasMark ? chunk.subarray(3) : chunk;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}
