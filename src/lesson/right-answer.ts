import type { Question } from '../domain/lesson.ts';
import { isoDateOf } from '../domain/period.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { Answer } from './answer.ts';
import { solveQuestion } from './solve-question.ts';

/** An answer that is right by the tables; null for a text, and where the tables do not answer. */
export function rightAnswer(index: DatasetIndex, question: Question): Answer | null {
  const solved = solveQuestion(index, question);
  switch (solved.kind) {
    case 'pick':
      return { kind: 'pick', keys: solved.keys.slice(0, solved.needed) };
    case 'date':
      return { kind: 'date', date: isoDateOf(solved.day) };
    case 'order':
      return { kind: 'order', ids: solved.ids };
    case 'sort':
      return { kind: 'sort', groups: Object.fromEntries(solved.groups) };
    case 'choice': {
      const several = question.kind === 'choice' && question.allowsSeveral;
      return { kind: 'choice', ids: several ? solved.ids : solved.ids.slice(0, 1) };
    }
    case 'number':
      return { kind: 'number', value: solved.value };
    default:
      return null;
  }
}
