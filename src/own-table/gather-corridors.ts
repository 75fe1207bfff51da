import { pacificLongitude, SAME_CELLS, SAME_ENDS } from './build-corridors.ts';
import { NO_CLASS, type OwnCorridors } from './own-layer.ts';
import { meetsCircle, type SeenCircle } from './seen-circle.ts';
import { type ClockSpan, isInSpan } from './unit-values.ts';
import type { PointMask } from './visible-rows.ts';

/** More lines than these nobody tells apart, and they take longer than a frame. */
export const MOST_LINES = 2000;
/** Gathered lines are wide: as many would hide one another. */
const GATHERED_SHARE = 0.4;

/** Corridors as lines: each by itself, or those with near ends together. The clock changes nothing of it. */
export interface GatheredLines {
  readonly count: number;
  /** The line of each corridor; -1 for one that is filtered out or not in sight. */
  readonly lineOf: Int32Array;
  /** Longitude and latitude of origin and destination of each line, degrees: the middle of its rows'. */
  readonly ends: Float64Array;
  /** How many rows each line has, whatever the date, and the most that one has. */
  readonly sizes: Uint32Array;
  readonly mostRows: number;
  /** Whether a line may stand for rows with other ends than its own. */
  readonly isGathered: boolean;
}

/** Whether a corridor is to be drawn, whatever the date. */
type IsSeen = (place: number) => boolean;

/**
 * How fine the order may be cut for at most so many lines: at a fineness of n bits, those that share their
 * first n bits are one line.
 */
function findFineness(splits: Uint8Array, isSeen: IsSeen, most: number): number {
  const beginning = new Uint32Array(SAME_ENDS + 1);
  let split = SAME_ENDS;
  for (let place = 0; place < splits.length; place += 1) {
    split = Math.min(split, splits[place] as number);
    if (!isSeen(place)) continue;
    // At every fineness beyond the bit in which it differs from the last one seen, it begins a line.
    beginning[split] = (beginning[split] as number) + 1;
    split = SAME_ENDS;
  }
  let lines = 0;
  for (let fineness = 1; fineness <= SAME_ENDS; fineness += 1) {
    lines += beginning[fineness - 1] as number;
    if (lines > most) return Math.max(1, fineness - 1);
  }
  return SAME_ENDS;
}

/**
 * Draws corridors that pass a mask and come into a circle (null: anywhere) as lines, those with the same two
 * ends as one; where these are more than so many, gathered by near ends, to two fifths of that at most.
 */
export function gatherCorridors(
  corridors: OwnCorridors,
  mask: PointMask,
  circle: SeenCircle | null,
  most = MOST_LINES,
): GatheredLines {
  const { splits, positions, toPositions, count: all } = corridors;
  const seen = new Uint8Array(all);
  for (let place = 0; place < all; place += 1) {
    const passes = !mask || mask[place] === 1;
    if (passes && (!circle || meetsCircle(corridors, place, circle))) seen[place] = 1;
  }
  const isSeen: IsSeen = (place) => seen[place] === 1;
  const whole = findFineness(splits, isSeen, most);
  const fineness =
    whole === SAME_ENDS ? whole : findFineness(splits, isSeen, Math.floor(most * GATHERED_SHARE));
  const lineOf = new Int32Array(all).fill(-1);
  const sums: number[] = [];
  const sizes: number[] = [];
  let split = 0;
  for (let place = 0; place < all; place += 1) {
    split = Math.min(split, splits[place] as number);
    if (!isSeen(place)) continue;
    if (split < fineness) {
      sums.push(0, 0, 0, 0);
      sizes.push(0);
    }
    split = SAME_ENDS;
    const line = sizes.length - 1;
    lineOf[place] = line;
    sizes[line] = (sizes[line] as number) + 1;
    const [x, y, at] = [place * 2, place * 2 + 1, line * 4];
    sums[at] = (sums[at] as number) + pacificLongitude(positions[x] as number);
    sums[at + 1] = (sums[at + 1] as number) + (positions[y] as number);
    sums[at + 2] = (sums[at + 2] as number) + pacificLongitude(toPositions[x] as number);
    sums[at + 3] = (sums[at + 3] as number) + (toPositions[y] as number);
  }
  const ends = Float64Array.from(sums, (sum, at) => {
    const mean = sum / (sizes[at >> 2] as number);
    return mean > 180 ? mean - 360 : mean;
  });
  return {
    count: sizes.length,
    lineOf,
    ends,
    sizes: Uint32Array.from(sizes),
    mostRows: sizes.reduce((most, size) => Math.max(most, size), 0),
    isGathered: fineness <= SAME_CELLS,
  };
}

/** Of a line's counts by class: more than a scale has, and the last of them for rows without a value. */
const SLOTS = 32;
const NO_VALUE_SLOT = NO_CLASS & (SLOTS - 1);

function slotOf(classes: Uint8Array | null, place: number): number {
  return (classes?.[place] ?? 0) & (SLOTS - 1);
}

/** What the lines show at a date. */
export interface LineCounts {
  /** Rows of each line; 0 for one that is not there. */
  readonly rows: Uint32Array;
  /** The class of most of a line's rows, of the newest among equals; NO_CLASS where that has no value. */
  readonly classes: Uint8Array;
  /** The place of a line's last corridor that is there: where all have the same ends, the newest. */
  readonly last: Int32Array;
}

/** Counts for each line the rows that the clock shows. A row without a date is always there. */
export function countLines(
  { days }: OwnCorridors,
  { lineOf, count }: GatheredLines,
  classes: Uint8Array | null,
  span: ClockSpan,
): LineCounts {
  const rows = new Uint32Array(count);
  const last = new Int32Array(count).fill(-1);
  const byClass = new Uint32Array(count * SLOTS);
  for (let place = 0; place < lineOf.length; place += 1) {
    const line = lineOf[place] as number;
    if (line < 0) continue;
    if (days && !isInSpan(days[place] as number, span)) continue;
    rows[line] = (rows[line] as number) + 1;
    last[line] = place;
    const at = line * SLOTS + slotOf(classes, place);
    byClass[at] = (byClass[at] as number) + 1;
  }
  const commonest = new Uint8Array(count);
  for (let line = 0; line < count; line += 1) {
    let best = slotOf(classes, last[line] as number);
    for (let slot = 0; slot < SLOTS; slot += 1) {
      const more = byClass[line * SLOTS + slot] as number;
      if (more > (byClass[line * SLOTS + best] as number)) best = slot;
    }
    commonest[line] = best === NO_VALUE_SLOT ? NO_CLASS : best;
  }
  return { rows, classes: commonest, last };
}
