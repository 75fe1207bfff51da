import opentype, { type Font, type Glyph, type Path } from 'opentype.js';
import type { Loaded } from '../../loading/fetch-json.ts';
import { type FontSlice, loadFont, loadFontSlices } from '../../loading/load-fonts.ts';
import { FigureError } from './figure-error.ts';
import { unpackFont } from './unpack-font.ts';

/** Where letterforms come from: the site, or the disk in tests. */
export interface FontSource {
  readonly slices: () => Promise<Loaded<readonly FontSlice[]>>;
  readonly font: (file: string) => Promise<Loaded<ArrayBuffer>>;
}

const SITE_FONTS: FontSource = { slices: loadFontSlices, font: loadFont };

/** Outlines a line of text at a baseline point: SVG path data, and how far it runs. */
export interface Outliner {
  readonly width: (text: string, size: number) => number;
  readonly outline: (text: string, x: number, y: number, size: number) => string;
}

const HAN = /\p{Script=Han}/u;
/** Quotation marks, dashes and dots are a full square wide in Chinese and narrow in English. */
const SHARED_PUNCTUATION = /[·×\u2010-\u2027\u2030-\u205e]/u;

function isChineseFont({ file }: FontSlice): boolean {
  return file.startsWith('noto-sans-sc');
}

function hasCharacter(slice: FontSlice, code: number): boolean {
  return slice.ranges.some(([from, to]) => code >= from && code <= to);
}

/** The slices that may have a character, the right font for its surroundings first. */
function candidatesFor(
  character: string,
  isInChinese: boolean,
  slices: readonly FontSlice[],
): readonly FontSlice[] {
  const code = character.codePointAt(0) ?? 0;
  const found = slices.filter((slice) => hasCharacter(slice, code));
  const wantsChinese = isInChinese && SHARED_PUNCTUATION.test(character);
  return found.sort(
    (a, b) =>
      Number(isChineseFont(a) !== wantsChinese) - Number(isChineseFont(b) !== wantsChinese) ||
      slices.indexOf(a) - slices.indexOf(b),
  );
}

interface LoadedGlyph {
  readonly font: Font;
  readonly glyph: Glyph;
}

const opened = new Map<string, Promise<Font>>();

function openFont(file: string, source: FontSource): Promise<Font> {
  const known = opened.get(file);
  if (known) return known;
  const opening = source.font(file).then((loaded) => {
    if (!loaded.ok) {
      // A person may try again.
      opened.delete(file);
      throw new FigureError({ kind: 'font', file: loaded.file });
    }
    return opentype.parse(unpackFont(loaded.value));
  });
  opened.set(file, opening);
  return opening;
}

async function findGlyph(
  character: string,
  isInChinese: boolean,
  slices: readonly FontSlice[],
  source: FontSource,
): Promise<LoadedGlyph | null> {
  for (const slice of candidatesFor(character, isInChinese, slices)) {
    const font = await openFont(slice.file, source);
    const glyph = font.charToGlyph(character);
    if (glyph.index !== 0) return { font, glyph };
  }
  return null;
}

function keyOf(character: string, isInChinese: boolean): string {
  return `${isInChinese ? 'zh' : 'en'} ${character}`;
}

/** Advances in points, with kerning between letters of one font. */
function runOf(text: string, size: number, glyphs: ReadonlyMap<string, LoadedGlyph>) {
  const isInChinese = HAN.test(text);
  let x = 0;
  let before: LoadedGlyph | null = null;
  return [...text].flatMap((character) => {
    const found = glyphs.get(keyOf(character, isInChinese));
    if (!found) return [];
    const scale = size / found.font.unitsPerEm;
    if (before?.font === found.font) {
      x += found.font.getKerningValue(before.glyph, found.glyph) * scale;
    }
    const at = x;
    x += (found.glyph.advanceWidth ?? 0) * scale;
    before = found;
    return { glyph: found.glyph, at, end: x };
  });
}

/** Every contour closed, to a thousandth. The library's own writer leaves contours open. */
function pathDataOf({ commands }: Path): string {
  const contours = commands.filter(({ type }) => type !== 'Z');
  const write = (values: readonly (number | undefined)[]) =>
    values
      .flatMap((value) => (value === undefined ? [] : Math.round(value * 1000) / 1000))
      .join(' ');
  const data = contours.map(({ type, x1, y1, x2, y2, x, y }, place) => {
    const closes = type === 'M' && place > 0 ? 'Z' : '';
    return `${closes}${type}${write([x1, y1, x2, y2, x, y])}`;
  });
  return data.length === 0 ? '' : `${data.join('')}Z`;
}

/**
 * Loads the letterforms of some texts from the site's own fonts, only the files that hold them.
 * Throws a FigureError that names the characters without a letterform, or the file that did not arrive.
 */
export async function loadOutliner(
  texts: readonly string[],
  source: FontSource = SITE_FONTS,
): Promise<Outliner> {
  const slices = await source.slices();
  if (!slices.ok) throw new FigureError({ kind: 'font', file: slices.file });
  const wanted = new Map<string, readonly [string, boolean]>();
  for (const text of texts) {
    const isInChinese = HAN.test(text);
    for (const character of text) {
      wanted.set(keyOf(character, isInChinese), [character, isInChinese]);
    }
  }
  const glyphs = new Map<string, LoadedGlyph>();
  const missing = new Set<string>();
  await Promise.all(
    [...wanted].map(async ([key, [character, isInChinese]]) => {
      const found = await findGlyph(character, isInChinese, slices.value, source);
      if (found) glyphs.set(key, found);
      else missing.add(character);
    }),
  );
  if (missing.size > 0) {
    const characters = [...missing].sort().join(' ');
    throw new FigureError({ kind: 'missing-glyphs', characters });
  }
  return {
    width: (text, size) => runOf(text, size, glyphs).at(-1)?.end ?? 0,
    outline: (text, x, y, size) =>
      runOf(text, size, glyphs)
        .map(({ glyph, at }) => pathDataOf(glyph.getPath(x + at, y, size)))
        .join(''),
  };
}
