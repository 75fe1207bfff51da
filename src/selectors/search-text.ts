/** How well a text answers a query, from 0, the best, to 4. */
export type MatchRank = number;

export interface SearchText {
  /** Texts to look into, brought to `normalise` form: names in both languages. */
  readonly names: readonly string[];
  readonly pinyin: string;
  readonly syllables: readonly string[];
  readonly initials: string;
}

const HAN = /\p{Script=Han}/u;

/** Case, accents, spaces, hyphens and apostrophes make no difference: "Xi’an" is found by "xian". */
function normalise(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** Keyboards without ü write v; both stand for the same vowel. */
function plainVowel(pinyin: string): string {
  return pinyin.replaceAll('v', 'u');
}

/** Prepares a text once, so that every key press only compares. */
export function searchText(names: readonly string[], pinyin = ''): SearchText {
  const syllables = plainVowel(pinyin).split(' ');
  // Each word of an English name may begin a match: "pearls" is found in "Zhuji pearls".
  const words = names.flatMap((name) => name.split(/[\s–—/-]/));
  return {
    names: [...new Set([...names, ...words].map(normalise))],
    pinyin: syllables.join(''),
    syllables,
    initials: syllables.map((syllable) => syllable[0] ?? '').join(''),
  };
}

/** Pinyin may begin at any syllable, never inside one. */
function hasSyllablesFrom(text: SearchText, query: string): boolean {
  return text.syllables.some((_, start) => text.syllables.slice(start).join('').startsWith(query));
}

function matchPinyin(text: SearchText, query: string): MatchRank | null {
  if (text.pinyin === query) return 0;
  if (text.initials === query) return 1;
  if (text.pinyin.startsWith(query)) return 2;
  if (text.initials.startsWith(query)) return 3;
  return hasSyllablesFrom(text, query) || text.initials.includes(query) ? 4 : null;
}

function matchNames({ names }: SearchText, query: string): MatchRank | null {
  if (names[0] === query || names[1] === query) return 0;
  if (names[0]?.startsWith(query) || names[1]?.startsWith(query)) return 2;
  if (names.some((name) => name.startsWith(query))) return 3;
  // A single Latin letter is inside nearly every name.
  const isEnough = query.length > 1 || HAN.test(query);
  return isEnough && names.some((name) => name.includes(query)) ? 4 : null;
}

/** Exact before pinyin initials, before a beginning, before the beginning of a word, before the inside. */
export function rankMatch(text: SearchText, query: string): MatchRank | null {
  const wanted = normalise(query);
  if (wanted === '') return null;
  const byName = matchNames(text, wanted);
  const byPinyin = HAN.test(wanted) ? null : matchPinyin(text, plainVowel(wanted));
  if (byName === null || byPinyin === null) return byName ?? byPinyin;
  return Math.min(byName, byPinyin);
}
