import type { Question } from '../domain/lesson.ts';
import { parseIsoDate } from '../domain/period.ts';
import { type Answer, MOST_TEXT } from './answer.ts';
import type { AskingStep } from './lesson-state.ts';

const partsOf = (question: Question): readonly { readonly id: string }[] => {
  if (question.kind === 'order' || question.kind === 'sort') return question.items;
  return question.kind === 'choice' ? question.options : [];
};

const groupsOf = (question: Question) => (question.kind === 'sort' ? question.groups : []);

/** Six letters that stay the same as long as the question has the same id, kind and parts (FNV-1a). */
export function stepMark({ id, question }: AskingStep): string {
  const parts = [...partsOf(question), ...groupsOf(question)].map((part) => part.id);
  let hash = 2166136261;
  for (const letter of [id, question.kind, ...parts].join('|')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  }
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6);
}

const placesIn = (rows: readonly { readonly id: string }[], ids: readonly string[]) =>
  ids.map((id) => rows.findIndex((row) => row.id === id));

/** An answer in few letters: parts of the question by their places. */
export function packAnswer(question: Question, answer: Answer): unknown {
  switch (answer.kind) {
    case 'pick':
      return answer.keys;
    case 'date':
      return answer.date;
    case 'order':
    case 'choice':
      return placesIn(partsOf(question), answer.ids);
    case 'sort':
      return partsOf(question).map(({ id }) =>
        groupsOf(question).findIndex((group) => group.id === answer.groups[id]),
      );
    case 'number':
      return answer.value;
    case 'text':
      return [answer.text.slice(0, MOST_TEXT), answer.met];
  }
}

const isListOf = <T extends 'string' | 'number'>(
  value: unknown,
  type: T,
): value is readonly (T extends 'string' ? string : number)[] =>
  Array.isArray(value) && value.length <= 400 && value.every((each) => typeof each === type);

function idsAt(rows: readonly { readonly id: string }[], places: readonly number[]) {
  return [...new Set(places)].flatMap((place) => rows[place]?.id ?? []);
}

function unpackSort(question: Question, places: readonly number[]): Answer {
  const groups = partsOf(question).flatMap(({ id }, place) => {
    const group = groupsOf(question)[places[place] ?? -1];
    return group ? [[id, group.id] as const] : [];
  });
  return { kind: 'sort', groups: Object.fromEntries(groups) };
}

/** The answer that `packAnswer` wrote; null for anything that is no answer to the question. */
export function unpackAnswer(question: Question, packed: unknown): Answer | null {
  const { kind } = question;
  if (kind === 'pick') return isListOf(packed, 'string') ? { kind, keys: packed } : null;
  if (kind === 'date') {
    const isDate = typeof packed === 'string' && parseIsoDate(packed) !== null;
    return isDate ? { kind, date: packed } : null;
  }
  if (kind === 'number') {
    return Number.isFinite(packed) ? { kind, value: Number(packed) } : null;
  }
  if (kind === 'text') {
    if (!Array.isArray(packed)) return null;
    const [text, met] = packed as unknown[];
    return typeof text === 'string' && isListOf(met, 'number') ? { kind, text, met } : null;
  }
  if (!isListOf(packed, 'number')) return null;
  if (kind === 'sort') return unpackSort(question, packed);
  const ids = idsAt(partsOf(question), packed);
  if (kind === 'order') return ids.length === partsOf(question).length ? { kind, ids } : null;
  return { kind, ids };
}
