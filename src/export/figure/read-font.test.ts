import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { readFont } from './read-font.ts';
import { unpackFont } from './unpack-font.ts';

const FOLDER = 'public/fonts';

interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}
const SLICES = JSON.parse(readFileSync(`${FOLDER}/slices.json`, 'utf8')) as readonly Slice[];
/** They have characters beyond the first plane. */
const BEYOND = ['noto-sans-sc-4.woff', 'noto-sans-sc-5.woff'];
/** All letters, and of the many files of Chinese characters every twelfth. */
const READ = SLICES.filter(
  ({ file }, order) => !file.includes('-sc-') || order % 12 === 0 || BEYOND.includes(file),
);
/** Their pairs are told one by one, and by classes in lists and in stretches; those of the last three stand as they are. */
const PAIRED = ['119', '86', '91', '90', '114', '21'].map((name) => `noto-sans-sc-${name}.woff`);

/** A font as the atlas reads it, and as a library of long standing does. */
function bothOf(file: string) {
  const plain = unpackFont(new Uint8Array(readFileSync(`${FOLDER}/${file}`)).buffer);
  return [readFont(plain), opentype.parse(plain)] as const;
}

const charactersBetween = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place));

describe('the fonts of the site are read as opentype.js reads them', () => {
  it.each(READ.map((slice) => [slice.file, slice.ranges] as const))('%s', (file, ranges) => {
    const [own, known] = bothOf(file);
    expect(own.unitsPerEm).toBe(known.unitsPerEm);
    for (const character of ranges.flatMap(([from, to]) => charactersBetween(from, to))) {
      const glyph = known.charToGlyph(character);
      // The library puts the parts of a glyph together when it draws it.
      glyph.getPath(0, 0, known.unitsPerEm);
      const contours = glyph
        .getContours()
        .map((contour) => contour.map(({ x, y, onCurve }) => ({ x, y, isOnCurve: onCurve })));
      const read = own.glyphOf(character);
      expect([read, own.advanceOf(read)], character).toEqual([glyph.index, glyph.advanceWidth]);
      expect(own.contoursOf(read), character).toEqual(contours);
    }
  });

  it.each(PAIRED)('with the same distance between every two letters: %s', (file) => {
    const [own, known] = bothOf(file);
    const { ranges = [] } = SLICES.find((slice) => slice.file === file) ?? {};
    const characters = ranges.flatMap(([from, to]) => charactersBetween(from, to));
    const letters = characters.map((letter) => known.charToGlyph(letter));
    const pairs = letters.flatMap((left) => letters.map((right) => [left, right] as const));
    const kernings = pairs.map(([left, right]) => own.kerningBetween(left.index, right.index));
    expect(kernings).toEqual(pairs.map(([left, right]) => known.getKerningValue(left, right)));
    expect(kernings.some((kerning) => kerning !== 0)).toBe(PAIRED.indexOf(file) < 3);
  });
});

/** A plain font of the site, to be damaged. */
function openPlain(file: string) {
  const bytes = new Uint8Array(
    unpackFont(new Uint8Array(readFileSync(`${FOLDER}/${file}`)).buffer),
  );
  const view = new DataView(bytes.buffer);
  const tables = Array.from({ length: view.getUint16(4) }, (_, order) => 12 + order * 16);
  const startOf = (tag: string) => {
    const named = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4)) === tag;
    return view.getUint32((tables.find(named) ?? 0) + 8);
  };
  return { file: bytes.buffer, view, startOf };
}

/** Where the outline of a letter begins. */
function outlineOf({ view, startOf }: ReturnType<typeof openPlain>, glyph: number): number {
  return startOf('glyf') + view.getUint16(startOf('loca') + glyph * 2) * 2;
}

describe('a file that is no font', () => {
  it('is refused', () => {
    expect(() => readFont(new ArrayBuffer(0))).toThrow();
    expect(() => readFont(new ArrayBuffer(64))).toThrow('no table');
  });

  it('is refused where its letters have no size', () => {
    const font = openPlain('noto-sans-latin.woff');
    font.view.setUint16(font.startOf('head') + 18, 0);
    expect(() => readFont(font.file)).toThrow('no size');
  });

  it('is refused where it says of its outlines in four bytes where they are, as large fonts do', () => {
    const font = openPlain('noto-sans-latin.woff');
    font.view.setUint16(font.startOf('head') + 50, 1);
    expect(() => readFont(font.file)).toThrow('too large');
  });

  it('draws no letter whose outlines are in no order, or of far too many points', () => {
    const font = openPlain('noto-sans-latin.woff');
    const read = readFont(font.file);
    const glyph = read.glyphOf('i');
    const start = outlineOf(font, glyph);
    font.view.setUint16(start + 10, 60_000);
    expect(() => read.contoursOf(glyph)).toThrow('no order');
    font.view.setUint16(start + 12, 60_001);
    expect(() => read.contoursOf(glyph)).toThrow('too many points');
  });

  it('draws no letter that is made of itself, over and over', () => {
    const font = openPlain('noto-sans-latin.woff');
    const read = readFont(font.file);
    const glyph = read.glyphOf('W');
    const start = outlineOf(font, glyph);
    font.view.setInt16(start, -1);
    for (const [order, flags] of [0x22, 0x22, 0x22, 0x22, 0x22, 0x02].entries()) {
      font.view.setUint16(start + 10 + order * 6, flags);
      font.view.setUint16(start + 12 + order * 6, glyph);
    }
    expect(() => read.contoursOf(glyph)).toThrow('too many points');
  });

  it('is refused where it names far too many tables of pairs', () => {
    const font = openPlain('noto-sans-latin.woff');
    const gpos = font.startOf('GPOS');
    const features = gpos + font.view.getUint16(gpos + 6);
    for (let order = 0; order < font.view.getUint16(features); order += 1) {
      const feature = features + font.view.getUint16(features + 2 + order * 6 + 4);
      font.view.setUint16(feature + 2, 0xffff);
    }
    expect(() => readFont(font.file)).toThrow('too many tables');
  });
});
