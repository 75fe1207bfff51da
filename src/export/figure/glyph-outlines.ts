import type { Loaded } from '../../loading/fetch-json.ts';
import { type FontSlice, loadFont, loadFontSlices } from '../../loading/load-fonts.ts';
import { FigureError } from './figure-error.ts';
import type { Contour, ContourPoint } from './glyph-contours.ts';
import { type Font, readFont } from './read-font.ts';
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
  readonly glyph: number;
}

const openedOf = new WeakMap<FontSource, Map<string, Promise<Font>>>();

/** Reads from a font; what is damaged in it is said with its name. */
function readFrom<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new FigureError({ kind: 'damaged-font', file });
  }
}

/** A font of which most is read only when it is asked for. */
function fontOf(file: string, bytes: ArrayBuffer): Font {
  const font = readFrom(file, () => readFont(unpackFont(bytes)));
  return {
    unitsPerEm: font.unitsPerEm,
    glyphOf: (character) => readFrom(file, () => font.glyphOf(character)),
    advanceOf: (glyph) => readFrom(file, () => font.advanceOf(glyph)),
    contoursOf: (glyph) => readFrom(file, () => font.contoursOf(glyph)),
    kerningBetween: (left, right) => readFrom(file, () => font.kerningBetween(left, right)),
  };
}

function openFont(file: string, source: FontSource): Promise<Font> {
  const opened = openedOf.get(source) ?? new Map<string, Promise<Font>>();
  openedOf.set(source, opened);
  const known = opened.get(file);
  if (known) return known;
  const opening = source.font(file).then((loaded) => {
    if (!loaded.ok) throw new FigureError({ kind: 'font', file: loaded.file });
    return fontOf(`fonts/${file}`, loaded.value);
  });
  opened.set(file, opening);
  // A person may try again.
  opening.catch(() => opened.delete(file));
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
    const glyph = font.glyphOf(character);
    if (glyph !== 0) return { font, glyph };
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
      x += found.font.kerningBetween(before.glyph, found.glyph) * scale;
    }
    const at = x;
    x += found.font.advanceOf(found.glyph) * scale;
    before = found;
    return { ...found, at, end: x };
  });
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** A contour as path data, to a thousandth, from the point in which it ends; `at` places a point of it. */
function pathDataOf(contour: Contour, at: (x: number, y: number) => string): string {
  const middle = (a: ContourPoint, b: ContourPoint) => at((a.x + b.x) * 0.5, (a.y + b.y) * 0.5);
  const [first, last] = [contour[0], contour.at(-1)];
  if (!first || !last) return '';
  const start = last.isOnCurve ? last : first;
  const steps = contour.map((point, place) => {
    const next = contour[place + 1] ?? first;
    if (point.isOnCurve) return `L${at(point.x, point.y)}`;
    const end = next.isOnCurve ? at(next.x, next.y) : middle(point, next);
    return `Q${at(point.x, point.y)} ${end}`;
  });
  return `M${start.isOnCurve ? at(start.x, start.y) : middle(last, first)}${steps.join('')}Z`;
}

/**
 * Loads the letterforms of some texts from the site's own fonts, only the files that hold them.
 * Throws a FigureError that names the characters without a letterform, or the file that did not arrive or
 * is damaged; so do the functions of the answer, which read the letterforms.
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
        .flatMap(({ font, glyph, at }) => {
          const scale = size / font.unitsPerEm;
          const place = (dx: number, dy: number) =>
            `${rounded(x + at + dx * scale)} ${rounded(y - dy * scale)}`;
          return font.contoursOf(glyph).map((contour) => pathDataOf(contour, place));
        })
        .join(''),
  };
}
