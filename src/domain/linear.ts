type Pair = readonly [number, number];

/**
 * The straight line through two points: from `domain` to `range`, and on beyond them. d3-scale does the
 * same and more; the first load has no room for the more.
 */
export function linear([from, to]: Pair, [start, end]: Pair): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** The nearest number that is not outside the bounds. */
export function clamp(value: number, [least, most]: Pair): number {
  return Math.min(most, Math.max(least, value));
}
