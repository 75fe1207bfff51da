import type { TableName } from '../../../domain/dataset.ts';
import { tablesWordsOf } from '../../../i18n/tables.ts';
import type { Words } from '../../../i18n/words.ts';

type Vocabulary = Readonly<Record<string, string>>;

function vocabularyOf(words: Words, table: TableName, key: string): Vocabulary {
  const { messages, language } = words;
  const own = tablesWordsOf(language);
  switch (key) {
    case 'region':
      return messages.region;
    case 'kind':
      return table === 'notes' ? messages.notes.kind : messages.details.placeKind;
    case 'mode':
      return messages.corridors.mode;
    case 'status':
      return table === 'belts' ? own.beltStatus : messages.corridors.status;
    case 'stage':
      return messages.belts.stage;
    case 'family':
      return messages.belts.family;
    case 'qualifier':
      return own.qualifier;
    case 'precision':
      return own.precision;
    case 'subject':
      return own.subject;
    case 'licence':
      return { 'not stated': messages.sources.noLicence };
    default:
      return {};
  }
}

/** A word of a short list in the reader's language; what the list lacks is said as it is written. */
export function sayChoice(words: Words, table: TableName, key: string, value: string): string {
  return vocabularyOf(words, table, key)[value] ?? value;
}
