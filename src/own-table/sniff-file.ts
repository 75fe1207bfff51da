import type { TableFormat } from './own-table.ts';
import type { FoundType } from './problem.ts';

/** What a file is by its first bytes, whatever its name says. */
export type Sniffed =
  | {
      readonly kind: 'table';
      readonly format: Exclude<TableFormat, 'geojson' | 'topojson'> | 'json';
    }
  | { readonly kind: 'other'; readonly found: FoundType };

const MAGIC: readonly (readonly [FoundType, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zip', [0x50, 0x4b]],
];

/** Bytes that no text has: below the space, and neither tab, line break, form feed nor escape. */
function countControls(head: Uint8Array): number {
  return head.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length;
}

function isUtf16(head: Uint8Array): boolean {
  const hasMark = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  // Without a mark every second byte of Latin text is a zero, and none of the others is.
  const zeros = [0, 1].map(
    (offset) => head.filter((byte, i) => i % 2 === offset && byte === 0).length,
  );
  const [least = 0, most = 0] = zeros.sort((a, b) => a - b);
  return hasMark || (most > head.length / 10 && least <= most / 20);
}

/** Tells by the first bytes of a file what to read it as. */
export function sniffFile(head: Uint8Array, name: string): Sniffed {
  const magic = MAGIC.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (magic?.[0] === 'zip') return { kind: 'table', format: 'xlsx' };
  if (magic) return { kind: 'other', found: magic[0] };
  if (!isUtf16(head) && countControls(head) > head.length / 200) {
    return { kind: 'other', found: 'binary' };
  }
  const start = new TextDecoder().decode(head.subarray(0, 512)).trimStart();
  const isJson = /\.(geo|topo)?json$/i.test(name) || /^\{\s*("|\}|$)/.test(start);
  return { kind: 'table', format: isJson ? 'json' : 'csv' };
}
