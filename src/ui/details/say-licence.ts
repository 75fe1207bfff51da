import type { Source } from '../../domain/dataset.ts';
import type { Words } from '../../i18n/words.ts';

/** The licence of a document; the table says in English that a document states none. */
export function sayLicence({ messages }: Words, { licence }: Source): string | null {
  return licence === 'not stated' ? messages.sources.noLicence : licence;
}
