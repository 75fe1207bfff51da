import type { Question, Step } from '../../../src/domain/lesson.ts';
import { dayOf } from '../../../src/domain/period.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { isSameNumber } from '../../../src/lesson/evaluate-quantity.ts';
import { type Solved, solveQuestion } from '../../../src/lesson/solve-question.ts';
import { buildMarks } from '../../../src/marks/build-marks.ts';
import { keysOfTarget } from '../../../src/marks/highlight-marks.ts';
import type { WholeIndex } from '../../../src/selectors/index-dataset.ts';
import { readLink } from '../../../src/selectors/read-link.ts';
import { selectFrame } from '../../../src/selectors/select-frame.ts';
import { DEFAULT_VIEW } from '../../../src/view/view-state.ts';
import type { Where } from './check-stories.ts';

type Solution<Kind extends Solved['kind']> = Extract<Solved, { readonly kind: Kind }>;
type Asked<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

const viewOf = (index: WholeIndex, step: Step) =>
  readLink(index, `?${step.view}`, DEFAULT_VIEW).view;

/** The keys that each mark of a step's picture stands for; a mark for several places has several. */
function marksOn(index: WholeIndex, step: Step): readonly (readonly string[])[] {
  const view = viewOf(index, step);
  const marks = buildMarks(selectFrame(index, view), view, index, wordsOf('en'));
  return [...marks.areas, ...marks.points, ...marks.arcs].map(({ target }) => keysOfTarget(target));
}

const kindOf = (key: string) => key.slice(0, key.indexOf(':'));

/** Each right mark is there and stands alone, wrong ones of its kind are there, and nothing lights it. */
function checkPick(index: WholeIndex, step: Step, { keys }: Solution<'pick'>, where: Where) {
  const marks = marksOn(index, step);
  const kind = kindOf(keys[0] ?? '');
  const wrong = marks.flat().filter((key) => kindOf(key) === kind && !keys.includes(key));
  return [
    ...keys
      .filter((key) => !marks.some((mark) => mark.length === 1 && mark[0] === key))
      .map((key) => where('view', `a mark of its own for ${key}`)),
    ...(wrong.length > 0 ? [] : [where('question.right', 'not all marks')]),
    ...step.highlights
      .filter((key) => keys.includes(key))
      .map((key) => where('highlights', `nothing that tells the answer, as ${key} does`)),
  ];
}

function checkOrder(
  { items, direction }: Asked<'order'>,
  { values }: Solution<'order'>,
  where: Where,
) {
  const given = items.map(({ id }) => values.get(id) ?? Number.NaN);
  const ordered = given.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a));
  const isTied = ordered.some(
    (value, place) => place > 0 && isSameNumber(value, ordered[place - 1] ?? Number.NaN),
  );
  return [
    ...(isTied ? [where('question.items', 'no two items alike')] : []),
    ...(given.every((value, place) => value === ordered[place])
      ? [where('question.items', 'items that are not in order yet')]
      : []),
  ];
}

/** The group that the tables put an item in; null where they know nothing of it. */
function groupByTables(index: WholeIndex, id: string, groups: ReadonlySet<string>) {
  const belt = index.dataset.belts.find((row) => row.id === id);
  const family = belt && index.categoryById.get(belt.category)?.family;
  const kind = index.dataset.notes.find((row) => row.id === id)?.kind;
  return (
    [belt?.province, belt?.category, family, kind].find((known) => known && groups.has(known)) ??
    null
  );
}

function checkSort(
  index: WholeIndex,
  question: Asked<'sort'>,
  { groups: right }: Solution<'sort'>,
  where: Where,
) {
  const known = new Set(question.groups.map(({ id }) => id));
  const used = new Set(right.values());
  const asked = question.items.filter(({ group }) => typeof group === 'string');
  return [
    ...[...known]
      .filter((id) => !used.has(id))
      .map((id) => where('question.groups', `something that belongs in ${id}`)),
    ...asked
      .filter(({ id, group }) => (groupByTables(index, id, known) ?? group) !== group)
      .map(({ id }) => where('question.items', `the group that the tables have for ${id}`)),
  ];
}

function checkChoice(question: Asked<'choice'>, { ids }: Solution<'choice'>, where: Where) {
  const { options, allowsSeveral } = question;
  return [
    ...(ids.length < options.length ? [] : [where('question.options', 'a wrong option')]),
    ...(allowsSeveral || ids.length === 1 ? [] : [where('question.options', 'one right option')]),
  ];
}

function checkDate(index: WholeIndex, step: Step, solved: Solution<'date'>, where: Where) {
  const from = dayOf(viewOf(index, step).date);
  const isThere = Math.abs(from - solved.day) <= solved.toleranceDays;
  const isOnClock = solved.day >= index.firstDay && solved.day <= index.lastDay;
  return [
    ...(isThere ? [where('view', 'a clock that does not stand at the answer')] : []),
    ...(isOnClock ? [] : [where('question.right', 'a day on the clock')]),
  ];
}

/** A tolerance lets the rounding through and no other way of reckoning. */
function checkNumber({ value, tolerance }: Solution<'number'>, where: Where) {
  const isFair = tolerance > 0 && tolerance <= Math.abs(value) * 0.06;
  return isFair ? [] : [where('question.tolerance', 'more than nothing, at most six per cent')];
}

function checkKind(
  index: WholeIndex,
  step: Step,
  question: Question,
  solved: Solved,
  where: Where,
): readonly string[] {
  if (solved.kind === 'unanswerable') return [where('question', `an answer: ${solved.why}`)];
  if (solved.kind === 'pick') return checkPick(index, step, solved, where);
  if (solved.kind === 'date') return checkDate(index, step, solved, where);
  if (solved.kind === 'number') return checkNumber(solved, where);
  if (solved.kind === 'order' && question.kind === 'order') {
    return checkOrder(question, solved, where);
  }
  if (solved.kind === 'sort' && question.kind === 'sort') {
    return checkSort(index, question, solved, where);
  }
  if (solved.kind === 'choice' && question.kind === 'choice') {
    return checkChoice(question, solved, where);
  }
  return [];
}

/** A sentence for everything in a question that the tables do not answer, or answer at once. */
export function checkQuestion(
  index: WholeIndex,
  step: Step,
  question: Question,
  where: Where,
): readonly string[] {
  const { hints, solution } = question;
  const isShown = solution.view !== step.view || solution.highlights.length > 0;
  return [
    ...(hints.length >= 2 ? [] : [where('question.hints', 'two at least')]),
    ...(isShown ? [] : [where('solution.view', 'a picture that shows the answer')]),
    ...checkKind(index, step, question, solveQuestion(index, question), where),
  ];
}
