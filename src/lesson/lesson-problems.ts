import type { Lesson, Quantity, Question, Step } from '../domain/lesson.ts';
import type { Bilingual } from '../domain/story.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { evaluateQuantity, isSameNumber, type QuantityFault } from './evaluate-quantity.ts';
import { LESSON_KIND } from './lesson-kind.ts';
import { rightMarks } from './right-marks.ts';

/** What can be wrong with a lesson that is being written. */
export type ProblemKind =
  | 'empty'
  | 'few'
  | 'no-right'
  | 'several-right'
  | 'lost-group'
  | 'no-marks'
  | 'too-few-marks'
  | 'no-batch'
  | 'no-belt'
  | 'no-stage'
  | 'same-values'
  | `quantity-${QuantityFault}`;

export interface LessonProblem {
  /** The step, counted from 1; null where it is the lesson's own. */
  readonly place: number | null;
  /** As an issue of the schema names it: `question.items.2.by`. */
  readonly field: string;
  readonly kind: ProblemKind;
  /** What it is about, where the field does not say it: a token, a number. */
  readonly part: string;
}

type Found = Omit<LessonProblem, 'place'>;

const problem = (kind: ProblemKind, field: string, part = ''): Found => ({ kind, field, part });
const isEmpty = ({ zh, en }: Bilingual) => (zh + en).trim() === '';
const empty = (text: Bilingual, field: string) => (isEmpty(text) ? [problem('empty', field)] : []);

function wrongQuantity(index: DatasetIndex, quantity: Quantity, field: string): Found[] {
  const found = evaluateQuantity(index, quantity);
  if (found.ok) return [];
  if (quantity.trim() === '') return [problem('empty', field)];
  return [problem(`quantity-${found.fault}`, field, found.token)];
}

function few(rows: readonly unknown[], field: string, least: number): Found[] {
  return rows.length < least ? [problem('few', field, String(least))] : [];
}

const labels = (rows: readonly { readonly label: Bilingual }[], field: string) =>
  rows.flatMap(({ label }, place) => empty(label, `${field}.${place}`));

type OfKind<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

function wrongPick(index: DatasetIndex, { right, count }: OfKind<'pick'>): Found[] {
  const { length } = rightMarks(index, right);
  if (length === 0) return [problem('no-marks', '')];
  return count !== 'all' && count > length ? [problem('too-few-marks', '', String(length))] : [];
}

function wrongOrder(index: DatasetIndex, { items }: OfKind<'order'>): Found[] {
  const values = items.map(({ by }) => evaluateQuantity(index, by));
  const [first] = values;
  const isSame =
    items.length > 1 &&
    values.every((one) => one.ok && first?.ok && isSameNumber(one.value, first.value));
  return [
    ...few(items, 'question.items', 2),
    ...labels(items, 'question.items'),
    ...items.flatMap(({ by }, place) => wrongQuantity(index, by, `question.items.${place}.by`)),
    ...(isSame ? [problem('same-values', 'question.items')] : []),
  ];
}

function wrongSort(index: DatasetIndex, { groups, items }: OfKind<'sort'>): Found[] {
  const known = new Set(groups.map(({ id }) => id));
  const lost = items.flatMap(({ group }, place): Found[] => {
    const field = `question.items.${place}`;
    if (typeof group === 'string') return known.has(group) ? [] : [problem('lost-group', field)];
    const belt = index.dataset.belts.find(({ id }) => id === group.stageOf);
    if (!belt) return [problem('no-belt', field, group.stageOf)];
    const stage = belt.stage ?? 'not-said';
    return known.has(stage) ? [] : [problem('no-stage', field, stage)];
  });
  return [
    ...few(groups, 'question.groups', 2),
    ...labels(groups, 'question.groups'),
    ...few(items, 'question.items', 2),
    ...labels(items, 'question.items'),
    ...lost,
  ];
}

function wrongChoice(index: DatasetIndex, { options, allowsSeveral }: OfKind<'choice'>): Found[] {
  const right = options.filter((option) => option.right === true).length;
  const isOpen = options.some((option) => typeof option.right === 'object');
  return [
    ...few(options, 'question.options', 2),
    ...options.flatMap(({ text }, place) => empty(text, `question.options.${place}`)),
    ...options.flatMap(({ right: rule }, place) =>
      typeof rule === 'boolean'
        ? []
        : [rule.left, rule.right].flatMap((side) =>
            wrongQuantity(index, side, `question.options.${place}.right`),
          ),
    ),
    ...(right === 0 && !isOpen ? [problem('no-right', 'question.options')] : []),
    ...(right > 1 && !allowsSeveral ? [problem('several-right', 'question.options')] : []),
  ];
}

function wrongDate(index: DatasetIndex, { right }: OfKind<'date'>): Found[] {
  if ('day' in right || index.batches.some(({ batch }) => batch === right.batch)) return [];
  return [problem('no-batch', '', String(right.batch))];
}

function wrongOfKind(index: DatasetIndex, question: Question): Found[] {
  switch (question.kind) {
    case 'pick':
      return wrongPick(index, question);
    case 'date':
      return wrongDate(index, question);
    case 'order':
      return wrongOrder(index, question);
    case 'sort':
      return wrongSort(index, question);
    case 'choice':
      return wrongChoice(index, question);
    case 'number':
      return wrongQuantity(index, question.right, 'question.right');
    case 'text':
      return [
        ...empty(question.model, 'question.model'),
        ...few(question.criteria, 'question.criteria', 1),
        ...question.criteria.flatMap((one, place) => empty(one, `question.criteria.${place}`)),
      ];
  }
}

function wrongStep(index: DatasetIndex, { heading, question }: Step): Found[] {
  const headed = empty(heading, 'heading');
  if (!question) return headed;
  const hints = question.hints.flatMap((hint, place) => empty(hint, `question.hints.${place}`));
  return [
    ...headed,
    ...empty(question.prompt, 'question.prompt'),
    ...wrongOfKind(index, question),
    ...hints,
  ];
}

/** What is missing or does not fit in a lesson that is being written, by the tables as they are. */
export function lessonProblems(index: DatasetIndex, lesson: Lesson): readonly LessonProblem[] {
  const whole = [...empty(lesson.title, 'title'), ...few(lesson.steps, 'steps', 1)];
  return [
    ...whole.map((found) => ({ ...found, place: null })),
    ...lesson.steps.flatMap((step, order) =>
      wrongStep(index, step).map((found) => ({ ...found, place: order + 1 })),
    ),
  ];
}

/** Texts that stand in one language alone. */
export interface Untranslated {
  /** How many texts have nothing in this language, but something in the other. */
  readonly missing: Readonly<Record<keyof Bilingual, number>>;
  /** How many say anything in it. */
  readonly written: Readonly<Record<keyof Bilingual, number>>;
  /** The steps, counted from 1, with such texts. */
  readonly places: readonly number[];
}

/** Which texts of a lesson stand in one language alone; readers of the other see that one. */
export function findUntranslated(lesson: Lesson): Untranslated {
  const { goals, before, discussion, cautions } = lesson.teacher;
  const own = [lesson.title, lesson.summary, ...goals, before, ...discussion, ...cautions];
  const bySteps = lesson.steps.map((step) => LESSON_KIND.textsOf(step));
  const all = [own, ...bySteps].flat();
  const isHalf = (text: Bilingual) => !isEmpty(text) && (!text.zh.trim() || !text.en.trim());
  const count = (test: (text: Bilingual) => boolean) => all.filter(test).length;
  return {
    missing: {
      zh: count((text) => isHalf(text) && !text.zh.trim()),
      en: count((text) => isHalf(text) && !text.en.trim()),
    },
    written: {
      zh: count((text) => text.zh.trim() !== ''),
      en: count((text) => text.en.trim() !== ''),
    },
    places: bySteps.flatMap((texts, order) => (texts.some(isHalf) ? [order + 1] : [])),
  };
}
