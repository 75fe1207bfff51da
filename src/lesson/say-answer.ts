import type { Question } from '../domain/lesson.ts';
import { isoDateOf, parseIsoDate } from '../domain/period.ts';
import type { Bilingual } from '../domain/story.ts';
import { lessonWordsOf } from '../i18n/lesson.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { fillText } from '../story/fill-text.ts';
import { pickText } from '../story/resolve-story.ts';
import type { Answer } from './answer.ts';
import { nameOfKey } from './name-of-key.ts';
import { rightAnswer } from './right-answer.ts';
import { solveQuestion } from './solve-question.ts';

interface Labelled {
  readonly id: string;
  readonly label: Bilingual;
}

function saySort(
  question: Extract<Question, { kind: 'sort' }>,
  groups: Readonly<Record<string, string>>,
  words: Words,
  fill: (text: Bilingual) => string,
): string {
  const { say } = lessonWordsOf(words.language);
  const groupOf = (id: string) => (Object.hasOwn(groups, id) ? groups[id] : undefined);
  const lists = question.groups.flatMap(({ id, label }) => {
    const inside = question.items.filter((item) => groupOf(item.id) === id);
    const names = words.formatList(inside.map((item) => fill(item.label)));
    return inside.length > 0 ? [say.group(fill(label), names)] : [];
  });
  return lists.join(say.semicolon);
}

/** An answer as a person would write it down, in one language, plain text. */
export function sayAnswer(
  index: DatasetIndex,
  words: Words,
  question: Question,
  answer: Answer,
): string {
  const { say } = lessonWordsOf(words.language);
  const fill = (text: Bilingual) => fillText(index, words, pickText(words, text));
  const labelOf = (rows: readonly Labelled[], id: string) => {
    const row = rows.find((known) => known.id === id);
    return row ? fill(row.label) : id;
  };
  switch (answer.kind) {
    case 'pick':
      return words.formatList(answer.keys.map((key) => nameOfKey(index, words, key)));
    case 'date':
      return parseIsoDate(answer.date) === null ? answer.date : words.formatDate(answer.date);
    case 'order': {
      const items = question.kind === 'order' ? question.items : [];
      return answer.ids.map((id) => labelOf(items, id)).join(say.orderSign);
    }
    case 'sort':
      return question.kind === 'sort' ? saySort(question, answer.groups, words, fill) : '';
    case 'choice': {
      const options = question.kind === 'choice' ? question.options : [];
      const chosen = options.filter(({ id }) => answer.ids.includes(id));
      return chosen.map(({ text }) => fill(text).replace(/[.。]$/, '')).join(say.semicolon);
    }
    case 'number': {
      const unit = question.kind === 'number' ? fill(question.unit) : '';
      return `${words.formatNumber(answer.value)} ${unit}`.trim();
    }
    case 'text':
      return answer.text;
  }
}

/**
 * What is right, as a key says it, with the tolerance; of a text the model answer. Where the tables do
 * not answer, a sentence that says why.
 */
export function sayRightAnswer(index: DatasetIndex, words: Words, question: Question): string {
  const { say, unanswerable } = lessonWordsOf(words.language);
  const solved = solveQuestion(index, question);
  if (question.kind === 'text') return fillText(index, words, pickText(words, question.model));
  if (solved.kind === 'unanswerable') return unanswerable(solved.why);
  if (solved.kind === 'pick' && solved.needed < solved.keys.length) {
    const names = words.formatList(solved.keys.map((key) => nameOfKey(index, words, key)));
    return say.someOf(words.formatNumber(solved.needed), names);
  }
  if (solved.kind === 'date') {
    const date = words.formatDate(isoDateOf(solved.day));
    const { toleranceDays: days } = solved;
    return days === 0 ? date : say.within(date, say.days(words.formatNumber(days)));
  }
  const answer = rightAnswer(index, question);
  const said = answer ? sayAnswer(index, words, question, answer) : '';
  if (solved.kind !== 'number' || solved.tolerance === 0) return said;
  return say.within(said, words.formatNumber(solved.tolerance));
}
