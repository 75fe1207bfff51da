import { formatValue } from '../i18n/format-value.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { tokenValue } from './token-values.ts';

const TOKEN = /\{([a-z]+(?::[^{}\s:]+)*)\}/g;

function fillOf(index: DatasetIndex, words: Words, token: string): string | null {
  const found = tokenValue(index, token);
  switch (found?.kind) {
    case 'count':
      return words.formatNumber(found.value);
    case 'date':
      return words.formatDate(found.date);
    case 'figure':
      return formatValue(words, found.value, found.unit, found.qualifier);
    default:
      return null;
  }
}

/**
 * A text with its tokens filled from the tables in one language: `{zones:2019-12-31:east}`,
 * `{figure:cbec-trade:CHN:2023}`. One that means nothing stays as it is written, for its writer to see.
 */
export function fillText(index: DatasetIndex, words: Words, text: string): string {
  return text.replaceAll(TOKEN, (written, token) => fillOf(index, words, token) ?? written);
}

/** The tokens of a text that mean nothing. */
export function wrongTokens(index: DatasetIndex, words: Words, text: string): readonly string[] {
  return [...text.matchAll(TOKEN)].flatMap(([written, token = '']) =>
    fillOf(index, words, token) === null ? [written] : [],
  );
}
