import { deviation, mean, randomLcg, shuffler, sum } from 'd3';

/** Whom each unit neighbours, by place in the list of units; all of a row weigh the same. */
export type NeighbourLists = readonly (readonly number[])[];

export interface MoranTest {
  readonly n: number;
  readonly moran: number;
  /** −1/(n − 1): what chance alone would give. */
  readonly expectation: number;
  readonly permutations: number;
  /** Mean and standard deviation over the permutations, and how many of them the result lies above. */
  readonly permutedMean: number;
  readonly permutedDeviation: number;
  readonly z: number;
  /** (permutations at least as far from the expectation, on either side, + 1) / (permutations + 1). */
  readonly pTwoSided: number;
  /** The same on the result's own side alone. */
  readonly pOneSided: number;
}

/** Mean of the neighbours' values; null for a unit without neighbours. */
export function spatialLag(
  values: readonly number[],
  neighbours: NeighbourLists,
): (number | null)[] {
  return neighbours.map((row) => mean(row, (other) => values[other] ?? 0) ?? null);
}

/** Deviations from the mean. */
function centred(values: readonly number[]): number[] {
  const average = mean(values) ?? 0;
  return values.map((value) => value - average);
}

/** Σᵢ zᵢ · (mean z of i's neighbours). */
function crossProduct(z: readonly number[], neighbours: NeighbourLists): number {
  let cross = 0;
  for (let unit = 0; unit < z.length; unit += 1) {
    const row = neighbours[unit] ?? [];
    if (row.length === 0) continue;
    let around = 0;
    for (const other of row) around += z[other] ?? 0;
    cross += ((z[unit] ?? 0) * around) / row.length;
  }
  return cross;
}

/** What turns the cross product into Moran's I: (n / S₀) / Σ zᵢ²; null where that has no meaning. */
function scaleOf(z: readonly number[], neighbours: NeighbourLists): number | null {
  const squares = sum(z, (each) => each * each);
  const weights = neighbours.filter((row) => row.length > 0).length;
  return squares === 0 || weights === 0 ? null : z.length / weights / squares;
}

/**
 * Moran's I with row-standardised weights: (n / S₀) · Σᵢ zᵢ · (mean z of i's neighbours) / Σ zᵢ², where
 * S₀ is the number of units that have neighbours. Null where all values are the same or none adjoin.
 */
export function moranOf(values: readonly number[], neighbours: NeighbourLists): number | null {
  const z = centred(values);
  const scale = scaleOf(z, neighbours);
  return scale === null ? null : scale * crossProduct(z, neighbours);
}

/**
 * Moran's I against random permutations of the values over the units. The same seed gives the same p.
 * Source: Moran (1950), Biometrika 37: 17–23; the permutation test as in Cliff and Ord (1981).
 */
export function testMoran(
  values: readonly number[],
  neighbours: NeighbourLists,
  permutations = 999,
  seed = 0.5,
): MoranTest | null {
  const z = centred(values);
  // Mean and squares are the same for every permutation: only the cross product is computed again.
  const scale = scaleOf(z, neighbours);
  if (scale === null || values.length < 3) return null;
  const moran = scale * crossProduct(z, neighbours);
  const expectation = -1 / (values.length - 1);
  const shuffle = shuffler(randomLcg(seed));
  const results = Array.from({ length: permutations }, () => {
    shuffle(z);
    return scale * crossProduct(z, neighbours);
  });
  // Sums in another order differ in the last digits; what is equal must count as equal.
  const slack = 1e-12;
  const distance = Math.abs(moran - expectation) - slack;
  const side = Math.sign(moran - expectation);
  const asFar = results.filter((result) => Math.abs(result - expectation) >= distance).length;
  const asFarOnSide = results.filter((result) => side * (result - expectation) >= distance).length;
  const permutedMean = mean(results) ?? 0;
  const permutedDeviation = deviation(results) ?? 0;
  return {
    n: values.length,
    moran,
    expectation,
    permutations,
    permutedMean,
    permutedDeviation,
    z: permutedDeviation === 0 ? 0 : (moran - permutedMean) / permutedDeviation,
    pTwoSided: (asFar + 1) / (permutations + 1),
    pOneSided: (asFarOnSide + 1) / (permutations + 1),
  };
}
