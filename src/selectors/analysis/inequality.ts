import { mean, sum } from 'd3';

/**
 * Gini coefficient of counts, zeros included: 0 where all are equal, (n − 1)/n where one has all.
 * Null where nothing is counted. Σ(2i − n − 1)xᵢ / (nΣx) over the counts in rising order.
 */
export function giniOf(counts: readonly number[]): number | null {
  const total = sum(counts);
  const n = counts.length;
  if (total === 0) return null;
  const rising = [...counts].sort((a, b) => a - b);
  return sum(rising, (count, place) => (2 * (place + 1) - n - 1) * count) / (n * total);
}

/** Theil's T, natural logarithm, zeros counting as 0·ln 0 = 0: from 0 to ln n. Null where nothing is counted. */
export function theilOf(counts: readonly number[]): number | null {
  const average = mean(counts) ?? 0;
  if (average === 0) return null;
  const term = (ratio: number) => (ratio === 0 ? 0 : ratio * Math.log(ratio));
  return mean(counts, (count) => term(count / average)) ?? null;
}

export interface TheilParts {
  readonly total: number;
  readonly within: number;
  readonly between: number;
  /** Each group's own Theil index, null where it has nothing, and its share of the whole. */
  readonly groups: readonly {
    readonly group: string;
    readonly share: number;
    readonly theil: number | null;
  }[];
}

/**
 * Theil's T split into the part between groups and the part within them:
 * T = Σ s_g ln(s_g / (n_g / n)) + Σ s_g T_g, with s_g the group's share of the whole.
 */
export function decomposeTheil(
  counts: readonly number[],
  groups: readonly string[],
): TheilParts | null {
  const total = sum(counts);
  const whole = theilOf(counts);
  if (whole === null) return null;
  const parts = [...new Set(groups)].map((group) => {
    const own = counts.filter((_, place) => groups[place] === group);
    const share = sum(own) / total;
    const between = share === 0 ? 0 : share * Math.log((share * counts.length) / own.length);
    return { group, share, theil: theilOf(own), between };
  });
  return {
    total: whole,
    between: sum(parts, (part) => part.between),
    within: sum(parts, (part) => part.share * (part.theil ?? 0)),
    groups: parts.map(({ group, share, theil }) => ({ group, share, theil })),
  };
}

export interface Herfindahl {
  /** Sum of squared shares: from 1/n to 1. */
  readonly index: number;
  /** (H − 1/n) / (1 − 1/n): from 0 to 1; null for a single unit. */
  readonly normalised: number | null;
}

export function herfindahlOf(counts: readonly number[]): Herfindahl | null {
  const total = sum(counts);
  const n = counts.length;
  if (total === 0) return null;
  const index = sum(counts, (count) => (count / total) ** 2);
  return { index, normalised: n > 1 ? (index - 1 / n) / (1 - 1 / n) : null };
}

/** (part / whole) of one thing over (part / whole) of another; null where the quotient has no meaning. */
export function locationQuotient(
  part: number,
  whole: number,
  referencePart: number,
  referenceWhole: number,
): number | null {
  if (whole === 0 || referencePart === 0 || referenceWhole === 0) return null;
  return part / whole / (referencePart / referenceWhole);
}
