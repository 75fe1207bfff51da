import { type EndKind, summaryWordsOf } from '../i18n/chart-summary.ts';
import type { Words } from '../i18n/words.ts';

/** One of several things that a chart draws: its name, its value, and the value as it is said. */
export interface Drawn {
  readonly name: string;
  readonly value: number;
  readonly said: string;
}

/** More names than a listener keeps in mind. */
const FEW = 3;

/** Sentences one after the other; those that say nothing are left out. */
export function joinSentences(sentences: readonly string[], words: Words): string {
  const { space } = summaryWordsOf(words.language);
  return sentences.filter((sentence) => sentence !== '').join(space);
}

/** The largest and the smallest of what a chart draws; empty where it draws nothing. */
export function sayEnds(drawn: readonly Drawn[], kind: EndKind, words: Words): string {
  const say = summaryWordsOf(words.language);
  const values = drawn.map(({ value }) => value);
  const sayNames = (some: readonly Drawn[]) =>
    some.length > FEW ? say.several(some.length) : words.formatList(some.map(({ name }) => name));
  const at = (value: number) => {
    const some = drawn.filter((one) => one.value === value);
    return { names: sayNames(some), said: some[0]?.said ?? '' };
  };
  if (values.length === 0) return '';
  const [most, least] = [at(Math.max(...values)), at(Math.min(...values))];
  if (most.said === least.said) return say.alike(most.names, most.said);
  return say.ends[kind](say.each(most.names, most.said), say.each(least.names, least.said));
}

/** How a series goes from its first value to its last; empty where it has none. */
export function sayChange(
  name: string,
  series: readonly { readonly said: string; readonly when: string }[],
  words: Words,
): string {
  const say = summaryWordsOf(words.language);
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return '';
  return first === last
    ? say.single(name, first.said, first.when)
    : say.change(name, first.said, first.when, last.said, last.when);
}
