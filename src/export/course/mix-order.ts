/** A number from a text, always the same one (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Items in an order that gives nothing away, the same each time; never as they stand in `right`, their
 * ids in the order that is asked for.
 */
export function mixOrder<T extends { readonly id: string }>(
  items: readonly T[],
  salt: string,
  right: readonly string[],
): readonly T[] {
  const mixed = [...items].sort(
    (a, b) => hashOf(`${salt} ${a.id}`) - hashOf(`${salt} ${b.id}`) || (a.id < b.id ? -1 : 1),
  );
  const isRight = mixed.length > 1 && mixed.every(({ id }, place) => id === right[place]);
  return isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
