import type { Table } from './read-font.ts';

/** Pairs of glyphs, and the feature that sets them closer or further apart. */
const PAIRS = 2;
const KERN = 'kern';
/** Tables of pairs in one font; the site's have a few. */
const MOST_TABLES = 64;
/** Of the numbers of a value, which bits stand before the advance, and the advance itself. */
const BEFORE_ADVANCE = 3;
const ADVANCE = 4;

function tagAt(table: Table, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((place) => table.getUint8(at + place)));
}

/** Tagged offsets, as scripts and features are listed. */
function listAt(table: Table, start: number): readonly (readonly [tag: string, at: number])[] {
  return Array.from({ length: table.getUint16(start) }, (_, order) => {
    const at = start + 2 + order * 6;
    return [tagAt(table, at), start + table.getUint16(at + 4)];
  });
}

function numbersAt(table: Table, start: number): readonly number[] {
  const count = table.getUint16(start);
  return Array.from({ length: count }, (_, order) => table.getUint16(start + 2 + order * 2));
}

/** A list of tables, which is looked through for every pair. */
function tablesAt(gpos: Table, start: number): readonly number[] {
  if (gpos.getUint16(start) > MOST_TABLES)
    throw new Error('The font has too many tables of pairs.');
  return numbersAt(gpos, start);
}

/** Where the tables of pairs begin, for text that names no script. */
function pairTables(gpos: Table): readonly number[] {
  const scripts = new Map(listAt(gpos, gpos.getUint16(4)));
  const script = scripts.get('DFLT') ?? scripts.get('latn');
  if (script === undefined || gpos.getUint16(script) === 0) return [];
  const features = listAt(gpos, gpos.getUint16(6));
  const wanted = numbersAt(gpos, script + gpos.getUint16(script) + 4);
  const feature = wanted.map((order) => features[order]).find((known) => known?.[0] === KERN);
  if (!feature) return [];
  const lookups = gpos.getUint16(8);
  const tables = tablesAt(gpos, feature[1] + 2)
    .map((order) => lookups + gpos.getUint16(lookups + 2 + order * 2))
    .filter((lookup) => gpos.getUint16(lookup) === PAIRS)
    .flatMap((lookup) => tablesAt(gpos, lookup + 4).map((offset) => lookup + offset));
  if (tables.length > MOST_TABLES) throw new Error('The font has too many tables of pairs.');
  return tables;
}

/** The place of a glyph among those that a table is about; -1 where it is none of them. */
function coverageOf(gpos: Table, start: number, glyph: number): number {
  if (gpos.getUint16(start) === 1) return numbersAt(gpos, start + 2).indexOf(glyph);
  const end = start + 4 + gpos.getUint16(start + 2) * 6;
  for (let at = start + 4; at < end; at += 6) {
    const first = gpos.getUint16(at);
    if (glyph >= first && glyph <= gpos.getUint16(at + 2)) {
      return gpos.getUint16(at + 4) + glyph - first;
    }
  }
  return -1;
}

function classOf(gpos: Table, start: number, glyph: number): number {
  if (gpos.getUint16(start) === 1) {
    return numbersAt(gpos, start + 4)[glyph - gpos.getUint16(start + 2)] ?? 0;
  }
  const end = start + 4 + gpos.getUint16(start + 2) * 6;
  for (let at = start + 4; at < end; at += 6) {
    if (glyph >= gpos.getUint16(at) && glyph <= gpos.getUint16(at + 2)) {
      return gpos.getUint16(at + 4);
    }
  }
  return 0;
}

function countBits(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + countBits(bits >> 1);
}

/** What a table says of a pair; null where it is about other glyphs. */
function kernAt(gpos: Table, start: number, left: number, right: number): number | null {
  const place = coverageOf(gpos, start + gpos.getUint16(start + 2), left);
  if (place < 0) return null;
  const format = gpos.getUint16(start + 4);
  const size = (countBits(format) + countBits(gpos.getUint16(start + 6))) * 2;
  const advance = (value: number) =>
    format & ADVANCE ? gpos.getInt16(value + countBits(format & BEFORE_ADVANCE) * 2) : 0;
  if (gpos.getUint16(start) === 2) {
    const row = classOf(gpos, start + gpos.getUint16(start + 8), left);
    const column = classOf(gpos, start + gpos.getUint16(start + 10), right);
    return advance(start + 16 + (row * gpos.getUint16(start + 14) + column) * size);
  }
  const set = start + gpos.getUint16(start + 10 + place * 2);
  const end = set + 2 + gpos.getUint16(set) * (size + 2);
  for (let at = set + 2; at < end; at += size + 2) {
    if (gpos.getUint16(at) === right) return advance(at + 2);
  }
  return null;
}

/** How far two glyphs are set apart besides their advances, from the table `GPOS`. */
export function readKerning(gpos: Table): (left: number, right: number) => number {
  const tables = pairTables(gpos);
  return (left, right) => {
    for (const start of tables) {
      const kern = kernAt(gpos, start, left, right);
      if (kern !== null) return kern;
    }
    return 0;
  };
}
