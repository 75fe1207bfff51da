import { REGION_IDS } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { Selection } from '../view/view-state.ts';

/** The key that lights what is selected; null where several places share one mark. */
export function keyOfSelection({ kind, id }: Selection): string | null {
  if (id.includes('+')) return null;
  return `${kind === 'belts' ? 'place' : kind}:${id}`;
}

/** What a lit thing is called; a key that is not known stays as it is written. */
export function nameOfKey(index: DatasetIndex, words: Words, key: string): string {
  const id = key.slice(key.indexOf(':') + 1);
  const region = REGION_IDS.find((known) => known === id);
  if (region) return words.messages.region[region];
  const named =
    index.placeById.get(id) ??
    index.zoneById.get(id) ??
    index.corridorById.get(id) ??
    index.categoryById.get(id) ??
    index.indicatorById.get(id);
  return named ? words.nameOf(named) : key;
}
