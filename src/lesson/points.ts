/** Of what a try is worth, so much is lost for each try and each hint before it. */
const LOST_EACH = 1 / 4;
/** But never more than leaves this. */
const LEAST_LEFT = 1 / 4;

/** Points are told, and reported to course systems, with at most two decimals. */
function roundPoints(points: number): number {
  return Math.round(points * 100) / 100;
}

/**
 * What a try earns. The whole of a question's points for a right answer at once; for one that is right in
 * part, that part. Each try and each hint before it takes a quarter away, down to a quarter; after
 * the worked solution nothing is earned. The best of all tries counts. A text, which its writer judges,
 * is tried once.
 */
export function pointsOfTry(
  share: number,
  mostPoints: number,
  before: { readonly tries: number; readonly hints: number; readonly sawSolution: boolean },
): number {
  if (before.sawSolution) return 0;
  const left = Math.max(LEAST_LEFT, 1 - LOST_EACH * (before.tries + before.hints));
  return roundPoints(share * left * mostPoints);
}

/** The sum of points, without the dust of binary fractions. */
export function sumPoints(points: readonly number[]): number {
  return roundPoints(points.reduce((sum, each) => sum + each, 0));
}
