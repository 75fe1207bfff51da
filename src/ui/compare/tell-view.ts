import { compareWordsOf } from '../../i18n/compare.ts';
import type { Words } from '../../i18n/words.ts';
import type { Compare, ViewState } from '../../view/view-state.ts';

/** What one of the two pictures shows, in the words of what is compared. */
export function tellView(view: ViewState, what: Compare['what'], words: Words): string {
  const { messages, formatDate, formatList } = words;
  if (what === 'date') return formatDate(view.date);
  if (what === 'layers') {
    const names = view.layers.map((layer) => messages.layers.name[layer]);
    return names.length > 0 ? formatList(names) : compareWordsOf(words.language).noLayer;
  }
  return formatList((view.regions ?? []).map((region) => messages.region[region]));
}
