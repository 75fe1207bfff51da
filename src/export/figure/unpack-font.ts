import { unzlibSync } from 'fflate';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

const aligned = (length: number) => (length + 3) & ~3;

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
    const bytes = new Uint8Array(font, offset, packed);
    return { tag, sum, length, bytes: packed < length ? unzlibSync(bytes) : bytes };
  });
  const start = SFNT_HEADER + count * SFNT_ENTRY;
  const size = tables.reduce((sum, { length }) => sum + aligned(length), start);
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
    plain.set(bytes, offset);
    offset += aligned(length);
  }
  return plain.buffer;
}
