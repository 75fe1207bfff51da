import { REGION_IDS } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/period.ts';
import type { EditorWords } from '../i18n/editor.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { fillText } from './fill-text.ts';

/** A number that can be put into a text. */
export interface TokenChoice {
  /** With its braces. */
  readonly token: string;
  /** What it is and what it comes to: `Pilot zones by 31 Dec 2019: 59`. */
  readonly label: string;
}

export interface TokenGroup {
  readonly name: string;
  readonly choices: readonly TokenChoice[];
}

type NumberWords = EditorWords['number'];

function countTokens(
  index: DatasetIndex,
  words: Words,
  number: NumberWords,
  date: IsoDate,
): [string, string][] {
  const day = words.formatDate(date);
  const { region } = words.messages;
  return [
    [`{zones:${date}}`, number.zones(day)],
    ...REGION_IDS.map((id): [string, string] => [
      `{zones:${date}:${id}}`,
      number.zonesIn(region[id], day),
    ]),
    [`{provinces:${date}}`, number.provinces(day)],
    ...index.batches.map(({ batch }): [string, string] => [
      `{batch:${batch}}`,
      number.batch(words.formatNumber(batch)),
    ]),
    ...index.batches.map(({ batch }): [string, string] => [
      `{approved:${batch}}`,
      number.approved(words.formatNumber(batch)),
    ]),
    ['{belts}', number.belts],
    ...REGION_IDS.map((id): [string, string] => [`{belts:${id}}`, number.beltsIn(region[id])]),
    ['{corridors}', number.corridors],
    [`{date:${date}}`, number.date],
  ];
}

function nameOfSubject(index: DatasetIndex, words: Words, id: string): string {
  const region = REGION_IDS.find((known) => known === id);
  if (region) return words.messages.region[region];
  const named = index.placeById.get(id) ?? index.zoneById.get(id) ?? index.corridorById.get(id);
  return named ? words.nameOf(named) : id;
}

/** The numbers that a text can hold, in groups; those of a date are of the date that is given. */
export function listTokens(
  index: DatasetIndex,
  words: Words,
  number: NumberWords,
  date: IsoDate,
): readonly TokenGroup[] {
  const choose = (token: string, name: string): TokenChoice[] => {
    const value = fillText(index, words, token);
    return value === token ? [] : [{ token, label: number.is(name, value) }];
  };
  const counts = countTokens(index, words, number, date).flatMap(([token, name]) =>
    choose(token, name),
  );
  const figures = [...index.observationsByIndicator].map(([id, rows]): TokenGroup => {
    const indicator = index.indicatorById.get(id);
    const choices = rows.flatMap(({ subject, period, source }) => {
      const name = `${nameOfSubject(index, words, subject)}, ${formatPeriod(words, period)}`;
      const token = `figure:${id}:${subject}:${period}`;
      const plain = choose(`{${token}}`, name);
      // Two documents may give the same figure; then the token says which of them is meant.
      if (plain.length > 0) return plain;
      return choose(`{${token}:${source}}`, `${name}, ${words.messages.sources.short(source)}`);
    });
    return { name: indicator ? words.nameOf(indicator) : id, choices };
  });
  return [{ name: number.counts, choices: counts }, ...figures].filter(
    ({ choices }) => choices.length > 0,
  );
}
