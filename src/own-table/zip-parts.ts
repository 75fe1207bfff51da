import { LIMITS } from './limits.ts';
import { TableProblem } from './problem.ts';

/** A part of a zip, as its central directory lists it; sizes in bytes. */
interface ZipPart {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

export interface ZipParts {
  readonly names: readonly string[];
  /** The unpacked bytes of a part, piece by piece; throws a TableProblem when it is missing or a bomb. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const LOCAL_HEADER_BYTES = 30;
/** Below this a high ratio is only a tidy sheet. */
const SMALL_BYTES = 1 << 20;

const damaged = () => new TableProblem({ kind: 'zip-damaged' });

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

async function findDirectory(file: Blob): Promise<{ count: number; from: number; to: number }> {
  const start = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT);
  const tail = await viewOf(file, start, file.size);
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    const from = tail.getUint32(at + 16, true);
    return { count: tail.getUint16(at + 10, true), from, to: from + tail.getUint32(at + 12, true) };
  }
  throw damaged();
}

async function listParts(file: Blob): Promise<ZipPart[]> {
  const { count, from, to } = await findDirectory(file);
  if (to > file.size) throw damaged();
  const view = await viewOf(file, from, to);
  const decoder = new TextDecoder();
  const parts: ZipPart[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    const isEntry = at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY_SIGNATURE;
    if (!isEntry) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > view.byteLength) throw damaged();
    parts.push({
      name: decoder.decode(new Uint8Array(view.buffer, at + 46, nameLength)).replace(/\\/g, '/'),
      isDeflated: view.getUint16(at + 10, true) === 8,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function refuse({ name }: ZipPart, bytes: number, limit: number): never {
  throw new TableProblem({ kind: 'zip-bomb', part: name, bytes, limit });
}

/** What a part may unpack to: the limit of all, and so many times its packed size. */
function limitOf(part: ZipPart): number {
  return Math.min(LIMITS.unpackedBytes, Math.max(SMALL_BYTES, part.packed * LIMITS.unpackedRatio));
}

async function* unpack(file: Blob, part: ZipPart): AsyncGenerator<Uint8Array> {
  const limit = limitOf(part);
  const header = await viewOf(file, part.offset, part.offset + LOCAL_HEADER_BYTES);
  if (header.byteLength < LOCAL_HEADER_BYTES) throw damaged();
  const skipped = header.getUint16(26, true) + header.getUint16(28, true);
  const start = part.offset + LOCAL_HEADER_BYTES + skipped;
  const packed = file.slice(start, start + part.packed).stream();
  const stream = part.isDeflated
    ? packed.pipeThrough(
        new DecompressionStream('deflate-raw') as TransformStream<Uint8Array, Uint8Array>,
      )
    : packed;
  const reader = stream.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw damaged();
      });
      if (done) return;
      bytes += value.length;
      // The directory may lie about a size; what comes out does not.
      if (bytes > limit) refuse(part, bytes, limit);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/**
 * The parts of a zip. Declared sizes are checked before anything is unpacked, actual ones while it
 * happens, piece by piece, so that a bomb never comes to lie in memory.
 */
export async function openZip(file: Blob): Promise<ZipParts> {
  const parts = await listParts(file);
  let declared = 0;
  for (const part of parts) {
    if (part.unpacked > limitOf(part)) refuse(part, part.unpacked, limitOf(part));
    declared += part.unpacked;
    if (declared > LIMITS.unpackedBytes) refuse(part, declared, LIMITS.unpackedBytes);
  }
  return {
    names: parts.map((part) => part.name),
    read: (name) => {
      const part = parts.find((other) => other.name === name);
      if (!part) throw new TableProblem({ kind: 'not-a-workbook', part: name });
      return unpack(file, part);
    },
  };
}
