import type { TextColumn } from './text-list.ts';

export interface ColumnBuilder {
  /** Adds the bytes from `from` up to `to` as the next cell. */
  readonly add: (bytes: Uint8Array, from: number, to: number) => void;
  readonly addEmpty: () => void;
  readonly dropLast: () => void;
  readonly finish: () => TextColumn;
}

function grown<T extends Uint8Array | Uint32Array>(array: T, length: number): T {
  const larger = new (array.constructor as new (size: number) => T)(
    Math.max(length, array.length * 2),
  );
  larger.set(array);
  return larger;
}

/**
 * Collects the cells of a column, each distinct text once, found again by its hash (FNV-1a, open
 * addressing). A million cells cost some 4 bytes each besides their distinct texts.
 */
export function createColumnBuilder(): ColumnBuilder {
  let codes = new Uint32Array(1024);
  let rowCount = 0;
  let bytes = new Uint8Array(4096);
  let ends = new Uint32Array(256);
  let hashes = new Uint32Array(256);
  let count = 1; // Text 0 is the empty one and takes no slot.
  let slots = new Uint32Array(512);

  const rehash = () => {
    slots = new Uint32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 1; code < count; code += 1) {
      let slot = (hashes[code] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  };
  const isText = (code: number, source: Uint8Array, from: number, length: number) => {
    const start = ends[code - 1] as number;
    if ((ends[code] as number) - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (bytes[start + i] !== source[from + i]) return false;
    return true;
  };
  const append = (source: Uint8Array, from: number, to: number, hash: number): number => {
    const start = ends[count - 1] as number;
    const end = start + to - from;
    if (end > bytes.length) bytes = grown(bytes, end);
    if (count === ends.length) {
      ends = grown(ends, count * 2);
      hashes = grown(hashes, count * 2);
    }
    bytes.set(source.subarray(from, to), start);
    ends[count] = end;
    hashes[count] = hash;
    count += 1;
    return count - 1;
  };
  const codeOf = (source: Uint8Array, from: number, to: number): number => {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (source[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = slots[slot] as number;
      if (code === 0) break;
      if (hashes[code] === hash >>> 0 && isText(code, source, from, to - from)) return code;
      slot = (slot + 1) & mask;
    }
    const code = append(source, from, to, hash >>> 0);
    slots[slot] = code;
    if (count * 2 > slots.length) rehash();
    return code;
  };
  const push = (code: number) => {
    if (rowCount === codes.length) codes = grown(codes, rowCount * 2);
    codes[rowCount] = code;
    rowCount += 1;
  };

  return {
    add: (source, from, to) => push(from === to ? 0 : codeOf(source, from, to)),
    addEmpty: () => push(0),
    dropLast: () => {
      rowCount -= 1;
    },
    finish: () => ({
      codes: codes.slice(0, rowCount),
      texts: { bytes: bytes.slice(0, ends[count - 1] as number), ends: ends.slice(0, count) },
    }),
  };
}
