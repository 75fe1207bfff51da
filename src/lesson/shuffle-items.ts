/** A number between 0 and 1 that belongs to a text. */
export function fractionOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  // The last letters alone hardly move the high bits.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2246822519);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 2 ** 32;
}

/**
 * The ids in an order that looks like none, the same for every student of a step, and not the right one.
 */
export function shuffleItems(
  ids: readonly string[],
  stepId: string,
  isRight: (ids: readonly string[]) => boolean,
): readonly string[] {
  const mixed = [...ids].sort((a, b) => fractionOf(stepId + a) - fractionOf(stepId + b));
  for (let turn = 0; turn < mixed.length && isRight(mixed); turn += 1) {
    mixed.push(...mixed.splice(0, 1));
  }
  return mixed;
}
