import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { type LinkKey, linkedKeys } from '../selectors/linked-keys.ts';

/** What a group lights: what is in it, but of a region the provinces alone. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  batch: ['zone'],
  year: ['zone'],
  category: ['belt', 'place'],
  region: ['province'],
};

/** Corridors of which no other end is known share one sign at the place where they begin. */
function atSameHub({ dataset }: DatasetIndex, id: string): readonly string[] {
  const own = dataset.corridors.find((row) => row.id === id);
  if (!own || own.to !== null) return [];
  return dataset.corridors
    .filter((row) => row.to === null && row.from === own.from)
    .map((row) => `corridor:${row.id}`);
}

const kindOf = (key: string) => key.slice(0, key.indexOf(':'));

/**
 * The keys that a scene lights. Less than pointing does: a story that names a city means the city, not
 * the province and the batch that it belongs to.
 */
export function keysToLight(
  index: DatasetIndex,
  highlights: readonly string[],
): ReadonlySet<string> {
  const keys = highlights.flatMap((key) => {
    if (kindOf(key) === 'corridor')
      return [key, ...atSameHub(index, key.slice('corridor:'.length))];
    const members = MEMBERS[kindOf(key)];
    if (!members) return [key];
    const linked = [...linkedKeys(index, key as LinkKey)];
    return [key, ...linked.filter((other) => members.includes(kindOf(other)))];
  });
  return new Set(keys);
}
