import type { Lesson, Question } from '../domain/lesson.ts';
import { findDoubled } from './part-issues.ts';

interface WrongPart {
  /** Counted from 1. */
  readonly step: number;
  readonly field: string;
  readonly expected: string;
}

type Wrong = Omit<WrongPart, 'step'>;

function wrongIds(rows: readonly { readonly id: string }[], list: string): Wrong | null {
  const doubled = findDoubled(rows);
  if (doubled < 0) return null;
  return { field: `question.${list}.${doubled}.id`, expected: 'an id that no other has' };
}

/** Ids that two parts of a question share. */
function doubledIds(question: Question): Wrong | null {
  switch (question.kind) {
    case 'order':
      return wrongIds(question.items, 'items');
    case 'sort':
      return wrongIds(question.groups, 'groups') ?? wrongIds(question.items, 'items');
    case 'choice':
      return wrongIds(question.options, 'options');
    default:
      return null;
  }
}

function senselessPart(question: Question): Wrong | null {
  if (question.kind === 'sort') {
    const { groups, items } = question;
    const known = new Set(groups.map((group) => group.id));
    const lost = items.findIndex(({ group }) => typeof group === 'string' && !known.has(group));
    const said = groups.map((group) => group.id).join(', ');
    return lost < 0 ? null : { field: `question.items.${lost}.group`, expected: `one of ${said}` };
  }
  if (question.kind !== 'choice') return null;
  // What the tables decide is known only with them.
  const right = question.options.filter((option) => option.right === true).length;
  const isOpen = question.options.some((option) => typeof option.right === 'object');
  if (right === 0 && !isOpen) {
    return { field: 'question.options', expected: 'an option that is right' };
  }
  if (right > 1 && !question.allowsSeveral) {
    return { field: 'question.options', expected: 'one right option, or allowsSeveral' };
  }
  return null;
}

/**
 * The first part of a well-formed lesson that makes no sense beside the others; null for none. Of an
 * unfinished one only ids that are there twice.
 */
export function findWrongPart({ steps }: Lesson, isUnfinished: boolean): WrongPart | null {
  const doubled = findDoubled(steps);
  if (doubled >= 0) {
    return { step: doubled + 1, field: 'id', expected: 'an id that no other step has' };
  }
  for (const [place, { question }] of steps.entries()) {
    if (!question) continue;
    const wrong = doubledIds(question) ?? (isUnfinished ? null : senselessPart(question));
    if (wrong) return { step: place + 1, ...wrong };
  }
  return null;
}
