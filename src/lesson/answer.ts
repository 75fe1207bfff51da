import type { Question } from '../domain/lesson.ts';
import type { IsoDate } from '../domain/period.ts';

/** What a student has answered, by the kind of the question. JSON-able. */
export type Answer =
  /** Link keys: `zone:hangzhou`. */
  | { readonly kind: 'pick'; readonly keys: readonly string[] }
  | { readonly kind: 'date'; readonly date: IsoDate }
  /** Ids of all items, the first first. */
  | { readonly kind: 'order'; readonly ids: readonly string[] }
  /** Ids of items with the id of the group that each was put in. */
  | { readonly kind: 'sort'; readonly groups: Readonly<Record<string, string>> }
  | { readonly kind: 'choice'; readonly ids: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  /** `met`: which of the model's points the writer finds in the text, counted from 0. */
  | { readonly kind: 'text'; readonly text: string; readonly met: readonly number[] };

/** What is said of an answer. */
export interface Verdict {
  readonly isRight: boolean;
  /** For the share that is right, whatever went before: tries and hints are the store's. */
  readonly points: number;
  readonly mostPoints: number;
  /** Sentences in one language, with `**bold**` and `*emphasis*`. */
  readonly said: readonly string[];
}

/** Longer texts of students are cut. */
export const MOST_TEXT = 2000;

/** Whether an answer says enough to be checked. */
export function isComplete(question: Question, answer: Answer): boolean {
  if (question.kind === 'sort') {
    return (
      answer.kind === 'sort' &&
      question.items.every(({ id }) => Object.hasOwn(answer.groups, id) && answer.groups[id] !== '')
    );
  }
  switch (answer.kind) {
    case 'pick':
      return answer.keys.length > 0;
    case 'choice':
      return answer.ids.length > 0;
    case 'number':
      return Number.isFinite(answer.value);
    case 'text':
      return answer.text.trim() !== '';
    default:
      return true;
  }
}
