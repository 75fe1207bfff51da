import type { Table } from './read-font.ts';

/** A point of an outline; between two that are off the curve lies one on it, halfway. */
export interface ContourPoint {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

/** A closed line around an area, or around a hole in one. */
export type Contour = readonly ContourPoint[];

/** Bits of a point: on the curve, short in x and y, said again, the same or positive in x and y. */
const POINT = { onCurve: 1, shortX: 2, shortY: 4, repeats: 8, sameX: 16, sameY: 32 } as const;
/** Bits of a part: its numbers are words, they are an offset, another part follows, and all that would change its shape. */
const PART = { words: 1, offset: 2, more: 32, reshaped: 8 | 64 | 128 } as const;
/** Parts of parts; no font of ours goes deeper than two. */
const DEEPEST = 8;
/** Points and parts of one glyph together; the site's have some hundreds. */
const MOST_POINTS = 20_000;

/** Counts what a glyph is made of; throws where it is more than any glyph is. */
type Count = (more: number) => void;

function countPoints(): Count {
  let sum = 0;
  return (more) => {
    sum += more;
    if (sum > MOST_POINTS) throw new Error('A glyph of the font has too many points.');
  };
}

function readFlags(glyf: Table, start: number, count: number) {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = glyf.getUint8(at++);
    const times = flag & POINT.repeats ? glyf.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  return { flags, at };
}

/** One coordinate of each point, told as the difference from the point before. */
function readCoordinates(
  glyf: Table,
  start: number,
  flags: readonly number[],
  short: number,
  same: number,
) {
  let [at, value] = [start, 0];
  const values = flags.map((flag) => {
    if (flag & short) value += glyf.getUint8(at++) * (flag & same ? 1 : -1);
    else if (!(flag & same)) {
      value += glyf.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, at };
}

function readSimple(
  glyf: Table,
  start: number,
  contours: number,
  count: Count,
): readonly Contour[] {
  const ends = Array.from({ length: contours }, (_, order) =>
    glyf.getUint16(start + 10 + order * 2),
  );
  if (ends.some((end, order) => end < (ends[order - 1] ?? 0))) {
    throw new Error('The outlines of the font are in no order.');
  }
  const hints = start + 10 + contours * 2;
  const total = (ends.at(-1) ?? -1) + 1;
  count(total);
  const { flags, at } = readFlags(glyf, hints + 2 + glyf.getUint16(hints), total);
  const xs = readCoordinates(glyf, at, flags, POINT.shortX, POINT.sameX);
  const ys = readCoordinates(glyf, xs.at, flags, POINT.shortY, POINT.sameY);
  const points = flags.map((flag, place) => ({
    x: xs.values[place] ?? 0,
    y: ys.values[place] ?? 0,
    isOnCurve: (flag & POINT.onCurve) !== 0,
  }));
  return ends.map((end, order) => points.slice((ends[order - 1] ?? -1) + 1, end + 1));
}

/** A part of a composed glyph: another glyph, moved. The site's own fonts scale and turn none. */
function readPart(glyf: Table, start: number) {
  const flags = glyf.getUint16(start);
  if (!(flags & PART.offset) || flags & PART.reshaped) {
    throw new Error('Only parts of a glyph that are moved are known here.');
  }
  const isWide = (flags & PART.words) !== 0;
  const [dx, dy] = isWide
    ? [glyf.getInt16(start + 4), glyf.getInt16(start + 6)]
    : [glyf.getInt8(start + 4), glyf.getInt8(start + 5)];
  const next = start + (isWide ? 8 : 6);
  return { glyph: glyf.getUint16(start + 2), dx, dy, next: flags & PART.more ? next : null };
}

/** How the outlines of a font are read, from the tables `glyf` and `loca` (in its short form). */
export function readContours(glyf: Table, loca: Table): (glyph: number) => readonly Contour[] {
  const placeOf = (glyph: number) => loca.getUint16(glyph * 2) * 2;

  function contoursOf(glyph: number, depth: number, count: Count): readonly Contour[] {
    const start = placeOf(glyph);
    // A space has no outline.
    if (placeOf(glyph + 1) === start || depth > DEEPEST) return [];
    const simple = glyf.getInt16(start);
    if (simple >= 0) return readSimple(glyf, start, simple, count);
    const contours: Contour[] = [];
    let at: number | null = start + 10;
    while (at !== null) {
      count(1);
      const { glyph: inner, dx, dy, next } = readPart(glyf, at);
      const moved = contoursOf(inner, depth + 1, count).map((contour) =>
        contour.map(({ x, y, isOnCurve }) => ({ x: x + dx, y: y + dy, isOnCurve })),
      );
      contours.push(...moved);
      at = next;
    }
    return contours;
  }

  return (glyph) => contoursOf(glyph, 0, countPoints());
}
