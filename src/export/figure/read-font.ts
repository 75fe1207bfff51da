import { type Contour, readContours } from './glyph-contours.ts';
import { readKerning } from './kerning.ts';

/** What the figure uses of a font. Glyphs are named by their numbers; lengths are in units of the font, y up. */
export interface Font {
  readonly unitsPerEm: number;
  /** 0 where the font does not have the character. */
  readonly glyphOf: (character: string) => number;
  readonly advanceOf: (glyph: number) => number;
  readonly contoursOf: (glyph: number) => readonly Contour[];
  /** What comes between two glyphs besides the advance of the first. */
  readonly kerningBetween: (left: number, right: number) => number;
}

/** A table of the font; offsets in it count from its own beginning. */
export type Table = DataView;

function tablesOf(file: ArrayBuffer): ReadonlyMap<string, Table> {
  const head = new DataView(file);
  return new Map(
    Array.from({ length: head.getUint16(4) }, (_, order) => {
      const at = 12 + order * 16;
      const tag = String.fromCharCode(...new Uint8Array(file, at, 4));
      return [tag, new DataView(file, head.getUint32(at + 8), head.getUint32(at + 12))];
    }),
  );
}

/** Characters of the first plane, in segments (format 4). */
function findInSegments(map: Table, code: number): number {
  const size = map.getUint16(6);
  for (let at = 0; at < size; at += 2) {
    if (map.getUint16(14 + at) < code) continue;
    const start = map.getUint16(16 + size + at);
    if (start > code) return 0;
    const delta = map.getUint16(16 + 2 * size + at);
    const place = 16 + 3 * size + at;
    const offset = map.getUint16(place);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = map.getUint16(place + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** All characters, in groups (format 12). */
function findInGroups(map: Table, code: number): number {
  const count = map.getUint32(12);
  for (let at = 16; at < 16 + count * 12; at += 12) {
    if (map.getUint32(at + 4) < code) continue;
    const start = map.getUint32(at);
    return start > code ? 0 : map.getUint32(at + 8) + code - start;
  }
  return 0;
}

/** How characters are found: in the map of all characters, or else in that of the first plane. */
function readCharacters(cmap: Table): (code: number) => number {
  const maps = Array.from({ length: cmap.getUint16(2) }, (_, order) => {
    const start = cmap.getUint32(4 + order * 8 + 4);
    return new DataView(cmap.buffer, cmap.byteOffset + start, cmap.byteLength - start);
  });
  const formatted = (format: number) => maps.find((map) => map.getUint16(0) === format);
  const [all, plane] = [formatted(12), formatted(4)];
  if (all) return (code) => findInGroups(all, code);
  if (plane) return (code) => findInSegments(plane, code);
  throw new Error('The font has no map of its characters that is known here.');
}

/**
 * Reads a font with TrueType outlines: characters, advances, outlines and kerning, which is all that a
 * figure needs of the site's own fonts. Throws where a table is missing or damaged.
 */
export function readFont(file: ArrayBuffer): Font {
  const tables = tablesOf(file);
  const tableOf = (tag: string) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`The font has no table "${tag}".`);
    return table;
  };
  const [head, hmtx] = [tableOf('head'), tableOf('hmtx')];
  const lastAdvance = tableOf('hhea').getUint16(34) - 1;
  const find = readCharacters(tableOf('cmap'));
  if (head.getUint16(50) !== 0) throw new Error('The font is too large to be read here.');
  const unitsPerEm = head.getUint16(18);
  if (unitsPerEm === 0) throw new Error('The font has no size.');
  return {
    unitsPerEm,
    glyphOf: (character) => find(character.codePointAt(0) ?? 0),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, lastAdvance) * 4),
    contoursOf: readContours(tableOf('glyf'), tableOf('loca')),
    kerningBetween: readKerning(tableOf('GPOS')),
  };
}
