import type { Stop } from '../../marks/walk-stops.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { buildSearchEntries, type SearchEntry, search } from '../../selectors/search.ts';

/** So many that a match which the map does not show hides none that it shows. */
const MOST_MATCHES = 60;

let made: { readonly index: DatasetIndex; readonly entries: readonly SearchEntry[] } | null = null;

/** The stop whose name in either language, or pinyin, answers what was typed best; earlier ones first. */
export function findStop(index: DatasetIndex, stops: readonly Stop[], typed: string): Stop | null {
  if (made?.index !== index) made = { index, entries: buildSearchEntries(index) };
  for (const { selection } of search(made.entries, typed, MOST_MATCHES)) {
    const found = stops.find(
      ({ target }) => target.kind === selection.kind && target.id === selection.id,
    );
    if (found) return found;
  }
  return null;
}
