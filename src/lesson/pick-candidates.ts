import { type Named, REGION_IDS } from '../domain/dataset.ts';
import type { MarksRule } from '../domain/lesson.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { type SearchText, searchText } from '../selectors/search-text.ts';
import { nameOfKey, splitKey } from './name-of-key.ts';
import { rightMarks } from './right-marks.ts';

/** A mark that can be picked, by its link key. */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  /** Where it is or what it holds, for names that do not say so; empty where they do. */
  readonly within: string;
  readonly text: SearchText;
}

const KINDS_OF: Readonly<Record<Exclude<MarksRule['of'], 'keys'>, string>> = {
  zones: 'zone',
  provinces: 'province',
  belts: 'place',
  corridors: 'corridor',
};

/** The kinds of marks that a question asks for. */
export function pickedKinds(index: DatasetIndex, rule: MarksRule): readonly string[] {
  if (rule.of !== 'keys') return [KINDS_OF[rule.of]];
  return [...new Set(rightMarks(index, rule).map((key) => splitKey(key)[0]))];
}

function keysOfKind(index: DatasetIndex, kind: string): readonly string[] {
  const { zones, regions, corridors, places, categories } = index.dataset;
  switch (kind) {
    case 'zone':
      return zones.map(({ id }) => `zone:${id}`);
    case 'province':
      return regions.map(({ province }) => `province:${province}`);
    case 'region':
      return REGION_IDS.map((id) => `region:${id}`);
    case 'corridor':
      return corridors.map(({ id }) => `corridor:${id}`);
    case 'place':
      return [...index.beltsByPlace.keys()].map((id) => `place:${id}`);
    case 'country':
      return places.flatMap(({ id, kind: of }) => (of === 'country' ? [`country:${id}`] : []));
    case 'category':
      return categories.map(({ id }) => `category:${id}`);
    default:
      return [];
  }
}

function withinOf(index: DatasetIndex, words: Words, key: string): string {
  const [kind, id] = splitKey(key);
  const nameAt = (place: string | null | undefined) => {
    const found = place ? index.placeById.get(place) : undefined;
    return found ? words.nameOf(found) : '';
  };
  if (kind === 'zone') return nameAt(index.zoneById.get(id)?.province);
  if (kind === 'corridor') return nameAt(index.corridorById.get(id)?.from);
  const belts = kind === 'place' ? index.beltsByPlace.get(id) : undefined;
  if (belts)
    return words.formatList(belts.map((belt) => words.pick(belt.product_zh, belt.product_en)));
  return kind === 'place' ? nameAt(index.placeById.get(id)?.parent) : '';
}

function pinyinOf(index: DatasetIndex, key: string): string | undefined {
  const [kind, id] = splitKey(key);
  if (kind === 'corridor') return index.corridorById.get(id)?.pinyin;
  const place = kind === 'zone' ? index.zoneById.get(id)?.place : id;
  return place === undefined ? undefined : index.placeById.get(place)?.pinyin;
}

function namesOf(index: DatasetIndex, key: string): readonly string[] {
  const [kind, id] = splitKey(key);
  const named: Named | undefined =
    kind === 'zone'
      ? index.zoneById.get(id)
      : kind === 'corridor'
        ? index.corridorById.get(id)
        : index.placeById.get(id);
  return named ? [named.name_zh, named.name_en] : [];
}

/** Everything that could be picked for a rule, by name: the marks of the kinds that it asks for. */
export function pickCandidates(
  index: DatasetIndex,
  words: Words,
  rule: MarksRule,
): readonly Candidate[] {
  const kinds = pickedKinds(index, rule);
  const all = kinds.flatMap((kind) => keysOfKind(index, kind));
  // What is right can be picked, also where its kind has no list.
  const keys = new Set([...all, ...(rule.of === 'keys' ? rightMarks(index, rule) : [])]);
  const candidates = [...keys].map((key): Candidate => {
    const name = nameOfKey(index, words, key);
    const within = withinOf(index, words, key);
    const text = searchText([name, ...namesOf(index, key), within], pinyinOf(index, key));
    return { key, name, within: within === name ? '' : within, text };
  });
  return candidates.sort((a, b) => a.name.localeCompare(b.name, words.language));
}
