import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { FigureError } from '../../src/export/figure/figure-error.ts';
import { loadOutliner } from '../../src/export/figure/glyph-outlines.ts';
import { unpackFont } from '../../src/export/figure/unpack-font.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { mutatedBytes } from './mutate.ts';

const FOLDER = join(import.meta.dirname, '../../public/fonts');
const read = (file: string) => new Uint8Array(readFileSync(join(FOLDER, file)));

/** Small ones, of both ways in which characters and pairs are told, packed and plain. */
const packed = ['97', '4', '98', '21'].map((name) => read(`noto-sans-sc-${name}.woff`));
const plain = packed.map((font) => new Uint8Array(unpackFont(font.slice().buffer)));

/** Where the tables of a plain font begin, and the font's own head. */
function beginnings(font: Uint8Array): readonly number[] {
  const view = new DataView(font.buffer);
  const tables = Array.from({ length: view.getUint16(4) }, (_, order) => 12 + order * 16);
  return [4, ...tables.flatMap((at) => [at + 8, at + 12, view.getUint32(at + 8)])];
}
const places = plain.map(beginnings);

/** A word of a font changed near the beginning of a table, where counts and offsets stand. */
const recounted = fc
  .record({
    font: fc.nat({ max: plain.length - 1 }),
    changes: fc.array(
      fc.record({
        place: fc.nat(),
        after: fc.nat({ max: 60 }),
        value: fc.oneof(fc.constantFrom(0, 1, 2, 0x7fff, 0xffff), fc.nat({ max: 0xffff })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ font, changes }) => {
    const bytes = plain[font]?.slice() ?? new Uint8Array();
    const from = places[font] ?? [];
    const view = new DataView(bytes.buffer);
    for (const { place, after, value } of changes) {
      const at = (from[place % from.length] ?? 0) + (after & ~1);
      if (at + 2 <= bytes.length) view.setUint16(at, value);
    }
    return bytes;
  });

/** Characters of all these fonts, so that every glyph that is asked for has a slice. */
const TEXT = ' ÁaAV一';
const slices = [{ file: 'latin.woff', ranges: [[0, 0x10ffff]] }] as const;
let round = 0;

fuzzDoor({
  name: 'a font of the site',
  cases: fc.oneof(mutatedBytes(packed), mutatedBytes(plain), recounted),
  enter: async (bytes) => {
    round += 1;
    const source = {
      // A font that was opened is kept by its name.
      slices: async () => ({ ok: true, value: [{ ...slices[0], file: `${round}.woff` }] }) as never,
      font: async () => ({ ok: true, value: bytes.slice().buffer }) as never,
    };
    try {
      const { outline, width } = await loadOutliner([TEXT], source);
      expect(Number.isFinite(width(TEXT, 12))).toBe(true);
      expect(outline(TEXT, 0, 0, 12)).not.toMatch(/NaN|Infinity/);
    } catch (error) {
      if (!(error instanceof FigureError)) throw error;
    }
  },
});
