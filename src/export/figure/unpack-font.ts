import { inflateWithin } from '../../loading/inflate-within.ts';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
/** Before the deflate stream of a packed table. */
const ZLIB_HEADER = 2;
/** Unpacked; the largest font of the site has 150 KB. */
const MOST_BYTES = 2_000_000;

const aligned = (length: number) => (length + 3) & ~3;

const damaged = () => new Error('The font is damaged.');

function unpackTable(bytes: Uint8Array, length: number): Uint8Array {
  const isPacked = bytes.length < length;
  const plain = isPacked ? inflateWithin(bytes.subarray(ZLIB_HEADER), length) : bytes;
  if (plain?.length !== length) throw damaged();
  return plain;
}

/**
 * A font of the web (WOFF 1) as a plain one. The library that reads fonts cannot unpack every one: it fails
 * at blocks that are stored as they are. Anything else is given back as it is. Throws where it is damaged.
 */
export function unpackFont(font: ArrayBuffer): ArrayBuffer {
  const from = new DataView(font);
  if (font.byteLength < WOFF_HEADER || from.getUint32(0) !== WOFF) return font;
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, order) => {
    const at = WOFF_HEADER + order * WOFF_ENTRY;
    const [tag, offset, packed, length, sum] = [0, 4, 8, 12, 16].map((field) =>
      from.getUint32(at + field),
    ) as [number, number, number, number, number];
    return { tag, sum, length, bytes: new Uint8Array(font, offset, packed) };
  });
  const start = SFNT_HEADER + count * SFNT_ENTRY;
  const size = tables.reduce((sum, { length }) => sum + aligned(length), start);
  // What a file says of its own length is believed only as far as a font can be.
  if (tables.some(({ length }) => length > MOST_BYTES) || size > MOST_BYTES) throw damaged();
  const plain = new Uint8Array(size);
  const to = new DataView(plain.buffer);
  const power = Math.floor(Math.log2(Math.max(1, count)));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  to.setUint16(6, 2 ** power * SFNT_ENTRY);
  to.setUint16(8, power);
  to.setUint16(10, count * SFNT_ENTRY - 2 ** power * SFNT_ENTRY);
  let offset = start;
  for (const [order, { tag, sum, length, bytes }] of tables.entries()) {
    const at = SFNT_HEADER + order * SFNT_ENTRY;
    for (const [place, value] of [tag, sum, offset, length].entries()) {
      to.setUint32(at + place * 4, value);
    }
    plain.set(unpackTable(bytes, length), offset);
    offset += aligned(length);
  }
  return plain.buffer;
}
