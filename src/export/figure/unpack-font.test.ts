import { readdirSync, readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { unpackFont } from './unpack-font.ts';

const FOLDER = 'public/fonts';

function read(file: string): ArrayBuffer {
  const bytes = readFileSync(`${FOLDER}/${file}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

describe('fonts of the site, unpacked', () => {
  it('can all be read, and have letters of every slice', () => {
    const slices = JSON.parse(readFileSync(`${FOLDER}/slices.json`, 'utf8')) as readonly {
      file: string;
      ranges: readonly (readonly [number, number])[];
    }[];
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.woff'));
    expect(files.length).toBeGreaterThan(50);
    for (const { file, ranges } of slices) {
      const font = opentype.parse(unpackFont(read(file)));
      // A range may name more than the font has.
      const codes = ranges.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, place) => from + place),
      );
      const known = codes.filter(
        (code) => font.charToGlyph(String.fromCodePoint(code)).index !== 0,
      );
      expect(known.length, file).toBeGreaterThan(0);
    }
  });

  it('are left alone where they are plain', () => {
    const plain = unpackFont(read('noto-sans-latin.woff'));
    expect(unpackFont(plain)).toBe(plain);
    for (const length of [0, 43]) {
      const short = new ArrayBuffer(length);
      expect(unpackFont(short), 'too short for the header of a packed one').toBe(short);
    }
  });

  it('say how to search their tables, as OpenType asks of a header', () => {
    const plain = new DataView(unpackFont(read('noto-sans-latin.woff')));
    const header = [4, 6, 8, 10].map((at) => plain.getUint16(at));
    // Of 15 tables eight are the largest power of two: 8 * 16, its exponent, and what is left, (15 - 8) * 16.
    expect(header).toEqual([15, 128, 3, 112]);
  });

  it('are refused where a table says another length than it has, however long', () => {
    const file = 'noto-sans-latin.woff';
    for (const length of [1, 60_000, 0xfff_ffff, 0xffff_ffff]) {
      const font = read(file);
      const before = process.memoryUsage().arrayBuffers;
      new DataView(font).setUint32(44 + 12, length);
      expect(() => unpackFont(font), String(length)).toThrow('damaged');
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    }
  });
});
