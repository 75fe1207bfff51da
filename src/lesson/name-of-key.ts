import type { Named } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';

/** A link key as its kind and its id. */
export function splitKey(key: string): readonly [kind: string, id: string] {
  const separator = key.indexOf(':');
  return [key.slice(0, separator), key.slice(separator + 1)];
}

function namedBy(index: DatasetIndex, kind: string, id: string): Named | undefined {
  switch (kind) {
    case 'zone':
      return index.zoneById.get(id);
    case 'corridor':
      return index.corridorById.get(id);
    case 'category':
      return index.categoryById.get(id);
    case 'indicator':
      return index.indicatorById.get(id as never);
    default:
      return index.placeById.get(id);
  }
}

/** What a link key is called; the key itself where the tables have no name for it. */
export function nameOfKey(index: DatasetIndex, words: Words, key: string): string {
  const [kind, id] = splitKey(key);
  if (kind === 'region') {
    const names: Readonly<Record<string, string>> = words.messages.region;
    return names[id] ?? key;
  }
  const named = namedBy(index, kind, id);
  return named ? words.nameOf(named) : key;
}
