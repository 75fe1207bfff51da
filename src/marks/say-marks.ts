import { sayShown } from '../i18n/announce.ts';
import type { Words } from '../i18n/words.ts';
import type { ViewState } from '../view/view-state.ts';
import { listMarks } from './list-marks.ts';
import type { Marks } from './marks.ts';

/** What a picture shows, in a sentence: its date and regions, and each group of its list with the count. */
export function sayMarks(
  marks: Marks,
  { date, regions }: Pick<ViewState, 'date' | 'regions'>,
  words: Words,
): string {
  const { list, region } = words.messages;
  const groups = listMarks(marks)
    .filter(({ group }) => group !== 'provinces')
    .map(({ group, count }) => ({ name: list.group[group], count }));
  const names = (regions ?? []).map((id) => region[id]);
  return sayShown(words.formatDate(date), names, groups, words);
}
