import type { Named, Place } from '../domain/dataset.ts';
import type { Selection } from '../view/view-state.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { type MatchRank, rankMatch, type SearchText, searchText } from './search-text.ts';

export const SEARCH_KINDS = ['zone', 'province', 'place', 'belt', 'corridor', 'country'] as const;
/** What is found, in the order in which equally good matches stand. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchEntry {
  readonly id: string;
  readonly kind: SearchKind;
  readonly name: Named;
  /** Where it is, for what has no name that says so. */
  readonly within: Named | null;
  readonly selection: Selection;
  /** Where the map looks for it. */
  readonly place: Place | null;
  readonly text: SearchText;
}

function entry(
  kind: SearchKind,
  selection: Selection,
  name: Named,
  within: Named | null,
  place: Place | null,
  pinyin: string | undefined,
): SearchEntry {
  return {
    id: `${kind}-${selection.id}-${name.name_en}`,
    kind,
    name,
    within,
    selection,
    place,
    text: searchText([name.name_zh, name.name_en], pinyin),
  };
}

function zoneEntries(index: DatasetIndex): SearchEntry[] {
  return index.dataset.zones.map((zone) => {
    const place = index.placeById.get(zone.place) ?? null;
    const province = zone.province === zone.place ? null : index.placeById.get(zone.province);
    const selection = { kind: 'zone', id: zone.id } as const;
    return entry('zone', selection, zone, province ?? null, place, place?.pinyin);
  });
}

/** A place with a zone is found as its zone, whose details tell of the place too. */
function placeEntries(index: DatasetIndex): SearchEntry[] {
  return index.dataset.places.flatMap((place) => {
    if (place.id === 'CHN') return [];
    const within = place.parent === null ? null : (index.placeById.get(place.parent) ?? null);
    const isAbroad = place.kind === 'country' || (place.kind === 'region' && within === null);
    if (isAbroad) {
      return entry('country', { kind: 'country', id: place.id }, place, null, place, place.pinyin);
    }
    if (place.kind === 'province') {
      const selection = { kind: 'province', id: place.id } as const;
      return entry('province', selection, place, null, place, place.pinyin);
    }
    if (index.zonesByPlace.has(place.id)) return [];
    const kind = index.beltsByPlace.has(place.id) ? 'belts' : 'place';
    return entry('place', { kind, id: place.id }, place, within, place, place.pinyin);
  });
}

function beltEntries(index: DatasetIndex): SearchEntry[] {
  return index.dataset.belts.map((belt) => {
    const place = index.placeById.get(belt.place) ?? null;
    const name = { name_zh: belt.product_zh, name_en: belt.product_en };
    return entry('belt', { kind: 'belts', id: belt.place }, name, place, place, belt.pinyin);
  });
}

function corridorEntries(index: DatasetIndex): SearchEntry[] {
  return index.dataset.corridors.map((corridor) => {
    const place = index.placeById.get(corridor.from) ?? null;
    const selection = { kind: 'corridor', id: corridor.id } as const;
    return entry('corridor', selection, corridor, null, place, corridor.pinyin);
  });
}

/** Everything that can be found by name, product or pinyin; made once after loading. */
export function buildSearchEntries(index: DatasetIndex): readonly SearchEntry[] {
  return [
    ...zoneEntries(index),
    ...placeEntries(index),
    ...beltEntries(index),
    ...corridorEntries(index),
  ];
}

interface Hit {
  readonly entry: SearchEntry;
  readonly rank: MatchRank;
}

function compareHits(a: Hit, b: Hit): number {
  const kindOf = ({ entry: { kind } }: Hit) => SEARCH_KINDS.indexOf(kind);
  return (
    a.rank - b.rank ||
    kindOf(a) - kindOf(b) ||
    a.entry.name.name_zh.length - b.entry.name.name_zh.length
  );
}

/** The best matches, best first: by how well they match, then by kind, then the shorter name. */
export function search(
  entries: readonly SearchEntry[],
  query: string,
  most: number,
): readonly SearchEntry[] {
  return entries
    .flatMap((candidate) => {
      const rank = rankMatch(candidate.text, query);
      return rank === null ? [] : [{ entry: candidate, rank }];
    })
    .sort(compareHits)
    .slice(0, most)
    .map((hit) => hit.entry);
}
