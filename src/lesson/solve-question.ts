import type {
  ChoiceQuestion,
  Comparison,
  DateQuestion,
  NumberQuestion,
  OrderQuestion,
  PickQuestion,
  Question,
  SortQuestion,
} from '../domain/lesson.ts';
import { type Day, dayOf } from '../domain/period.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { type Evaluated, evaluateQuantity, isSameNumber } from './evaluate-quantity.ts';
import { rightMarks } from './right-marks.ts';

/** What the tables say is right. */
export type Solved =
  /** `needed` of the keys, or all of them. */
  | { readonly kind: 'pick'; readonly keys: readonly string[]; readonly needed: number }
  | { readonly kind: 'date'; readonly day: Day; readonly toleranceDays: number }
  /** Items with equal values may stand in either order. */
  | {
      readonly kind: 'order';
      readonly ids: readonly string[];
      readonly values: ReadonlyMap<string, number>;
    }
  /** Ids of items with the ids of their groups. */
  | { readonly kind: 'sort'; readonly groups: ReadonlyMap<string, string> }
  /** All of these, or where one alone may be chosen any of them. */
  | { readonly kind: 'choice'; readonly ids: readonly string[] }
  /** `tolerance` in the unit of the value. */
  | { readonly kind: 'number'; readonly value: number; readonly tolerance: number }
  | { readonly kind: 'text' }
  /** The tables do not answer it (any more); `why` is for its writer, in English. */
  | { readonly kind: 'unanswerable'; readonly why: string };

const unanswerable = (why: string): Solved => ({ kind: 'unanswerable', why });

const explain = (quantity: string, { problem, at }: Extract<Evaluated, { ok: false }>) =>
  `${problem}, at letter ${at} of “${quantity}”`;

function solvePick(index: DatasetIndex, { right, count }: PickQuestion): Solved {
  const keys = rightMarks(index, right);
  if (keys.length === 0) return unanswerable('no mark of the tables is right');
  const needed = count === 'all' ? keys.length : count;
  if (needed <= keys.length) return { kind: 'pick', keys, needed };
  return unanswerable(`${needed} marks are asked for, ${keys.length} are right`);
}

function solveDate(index: DatasetIndex, { right, toleranceDays }: DateQuestion): Solved {
  if ('day' in right) return { kind: 'date', day: dayOf(right.day), toleranceDays };
  const event = index.batches.find((known) => known.batch === right.batch);
  if (event) return { kind: 'date', day: event.day, toleranceDays };
  return unanswerable(`the tables have no batch ${right.batch}`);
}

function solveOrder(index: DatasetIndex, { items, direction }: OrderQuestion): Solved {
  const values = new Map<string, number>();
  for (const { id, by } of items) {
    const found = evaluateQuantity(index, by);
    if (!found.ok) return unanswerable(`item ${id}: ${explain(by, found)}`);
    values.set(id, found.value);
  }
  const sign = direction === 'ascending' ? 1 : -1;
  const ids = [...values].sort(([, a], [, b]) => sign * (a - b)).map(([id]) => id);
  return { kind: 'order', ids, values };
}

function solveSort(index: DatasetIndex, { items, groups }: SortQuestion): Solved {
  const right = new Map<string, string>();
  for (const { id, group } of items) {
    if (typeof group === 'string') {
      right.set(id, group);
      continue;
    }
    const belt = index.dataset.belts.find((row) => row.id === group.stageOf);
    if (!belt) return unanswerable(`item ${id}: the tables have no belt ${group.stageOf}`);
    const stage = belt.stage ?? 'not-said';
    if (!groups.some((known) => known.id === stage)) {
      return unanswerable(`item ${id}: no group has the id ${stage}`);
    }
    right.set(id, stage);
  }
  return { kind: 'sort', groups: right };
}

function holds(index: DatasetIndex, { left, is, right }: Comparison): boolean | string {
  const [a, b] = [evaluateQuantity(index, left), evaluateQuantity(index, right)];
  if (!a.ok) return explain(left, a);
  if (!b.ok) return explain(right, b);
  const isSame = isSameNumber(a.value, b.value);
  if (is === '=') return isSame;
  return !isSame && (is === '<' ? a.value < b.value : a.value > b.value);
}

/** Whether an option is right by the tables; in a sentence, why they do not say. */
export function isRightOption(
  index: DatasetIndex,
  { right }: ChoiceQuestion['options'][number],
): boolean | string {
  return typeof right === 'boolean' ? right : holds(index, right);
}

function solveChoice(index: DatasetIndex, { options }: ChoiceQuestion): Solved {
  const ids: string[] = [];
  for (const option of options) {
    const isRight = isRightOption(index, option);
    if (typeof isRight === 'string') return unanswerable(`option ${option.id}: ${isRight}`);
    if (isRight) ids.push(option.id);
  }
  return ids.length > 0 ? { kind: 'choice', ids } : unanswerable('no option is right');
}

function solveNumber(index: DatasetIndex, { right, tolerance }: NumberQuestion): Solved {
  const found = evaluateQuantity(index, right);
  if (!found.ok) return unanswerable(explain(right, found));
  const { value } = found;
  const within =
    'absolute' in tolerance ? tolerance.absolute : (Math.abs(value) * tolerance.percent) / 100;
  return { kind: 'number', value, tolerance: within };
}

/** What is missing in a question that is still being written; null for nothing. */
function findGap(question: Question): string | null {
  if (question.kind === 'text') return question.criteria.length > 0 ? null : 'a point to look for';
  const rows = 'items' in question ? question.items : null;
  return rows?.length === 0 ? 'an item' : null;
}

/** Answers a question from the tables as they are. Pure; never throws for a lesson that was read. */
export function solveQuestion(index: DatasetIndex, question: Question): Solved {
  const gap = findGap(question);
  if (gap) return unanswerable(`${gap} is missing`);
  switch (question.kind) {
    case 'pick':
      return solvePick(index, question);
    case 'date':
      return solveDate(index, question);
    case 'order':
      return solveOrder(index, question);
    case 'sort':
      return solveSort(index, question);
    case 'choice':
      return solveChoice(index, question);
    case 'number':
      return solveNumber(index, question);
    case 'text':
      return { kind: 'text' };
  }
}
