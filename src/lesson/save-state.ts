import type { Lesson } from '../domain/lesson.ts';
import { bringUpToDate, type Migration } from '../own-work/schema-versions.ts';
import type { Answer } from './answer.ts';
import {
  type AskingStep,
  askingSteps,
  emptyStep,
  hasBegun,
  type SavedState,
  type StepState,
} from './lesson-state.ts';
import { packAnswer, stepMark, unpackAnswer } from './pack-answer.ts';

/** From one version of kept answers to the next. Ordered, never edited, only added to. */
const MIGRATIONS: readonly Migration[] = [];
const VERSION = MIGRATIONS.length + 1;

/** Course systems after SCORM 1.2 keep 4096 characters. */
const MOST_SAVED = 4000;
/** Of a longer text of the student's, half is cut off where there is no room. */
const SHORT_TEXT = 80;

/** One question: its mark, tries, hints, flags, points, and the packed answer. */
interface Entry {
  readonly mark: string;
  readonly tries: StepState['tries'];
  readonly rest: readonly [hints: number, flags: number, points: number];
  answer: unknown;
}

const writeTries = (tries: StepState['tries']) =>
  tries.map(({ isRight, points }) => `${isRight ? '+' : '-'}${points}`).join('');

function readTries(text: unknown): StepState['tries'] {
  if (typeof text !== 'string') return [];
  return [...text.matchAll(/([+-])(\d+(?:\.\d+)?)/g)].map(([, sign, points]) => ({
    isRight: sign === '+',
    points: Number(points),
  }));
}

function writeEntries(head: object, entries: readonly Entry[]): string {
  const questions = Object.fromEntries(
    entries.map(({ mark, tries, rest, answer }) => [
      mark,
      [writeTries(tries), ...rest, ...(answer === null ? [] : [answer])],
    ]),
  );
  return JSON.stringify({ ...head, q: questions });
}

const lengthOf = (answer: unknown) => (answer === null ? 0 : JSON.stringify(answer).length);

/** Half of a long text; null for every other answer. */
function halfOf(answer: unknown): unknown {
  if (!Array.isArray(answer)) return null;
  const [text, met] = answer;
  // Only beside a text stands a list.
  if (!Array.isArray(met) || text.length <= SHORT_TEXT) return null;
  const letters = [...text];
  return [letters.slice(0, letters.length >> 1).join(''), met];
}

/** Takes half of the longest answer away, or all of it where it is no long text; false where none is left. */
function shorten(entries: readonly Entry[]): boolean {
  const longest = entries.reduce<Entry | undefined>(
    (best, entry) => (lengthOf(entry.answer) > lengthOf(best?.answer ?? null) ? entry : best),
    undefined,
  );
  if (!longest) return false;
  longest.answer = halfOf(longest.answer);
  return true;
}

const withLastTry = (entry: Entry): Entry => ({ ...entry, tries: entry.tries.slice(-1) });

/**
 * A state as text of at most 4,000 characters. Points, hints and what is solved are always in it; where
 * there is no room, long answers are cut first, then left out, then all but the last try of each question.
 */
export function saveState(state: SavedState, lesson: Lesson): string {
  const steps = askingSteps(lesson);
  const entries = steps.flatMap((step): Entry[] => {
    const of = state.steps.get(step.id);
    if (!of || !hasBegun(of)) return [];
    const flags = (of.isSolved ? 1 : 0) + (of.sawSolution ? 2 : 0);
    const answer = of.answer ? packAnswer(step.question, of.answer) : null;
    return [{ mark: stepMark(step), tries: of.tries, rest: [of.hints, flags, of.points], answer }];
  });
  const place = lesson.steps.findIndex(({ id }) => id === state.step) + 1;
  const head = { v: VERSION, l: lesson.id, s: place, h: state.isHandedIn ? 1 : 0 };
  let text = writeEntries(head, entries);
  while (text.length > MOST_SAVED && shorten(entries)) text = writeEntries(head, entries);
  return text.length > MOST_SAVED ? writeEntries(head, entries.map(withLastTry)) : text;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const countIn = (value: unknown, most: number) =>
  typeof value === 'number' ? Math.min(Math.max(value, 0), most) : 0;

function readStep(step: AskingStep, entry: unknown, mostPoints: number): StepState | null {
  if (!Array.isArray(entry)) return null;
  const [tries, hints, flags, points, packed] = entry as unknown[];
  const bits = countIn(flags, 3);
  const answer: Answer | null = unpackAnswer(step.question, packed);
  return {
    tries: readTries(tries),
    hints: Math.floor(countIn(hints, step.question.hints.length)),
    sawSolution: (bits & 2) !== 0,
    isSolved: (bits & 1) !== 0,
    points: countIn(points, mostPoints),
    mostPoints,
    answer,
  };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const saved: unknown = JSON.parse(text);
    return isObject(saved) ? saved : null;
  } catch {
    return null;
  }
}

/** Whether a newer version of the atlas has written these answers, which this one must not touch. */
export function isNewerState(text: string): boolean {
  const saved = parse(text);
  return saved !== null && !bringUpToDate(saved, 'v', MIGRATIONS).ok;
}

/**
 * Reads what `saveState` wrote, in this or an earlier version; null for anything else, or for another lesson.
 * Never throws. A question that has changed since begins anew. `mostPoints` says what each question is worth
 * by now.
 */
export function readState(
  text: string,
  lesson: Lesson,
  mostPoints: (step: AskingStep) => number = (step) => step.question.points,
): SavedState | null {
  const parsed = parse(text);
  const recent = parsed && bringUpToDate(parsed, 'v', MIGRATIONS);
  if (!recent?.ok) return null;
  const saved = recent.record;
  if (saved.v !== VERSION || saved.l !== lesson.id || !isObject(saved.q)) return null;
  const { q, s, h } = saved;
  const steps = askingSteps(lesson).map((step) => {
    const mark = stepMark(step);
    const most = mostPoints(step);
    const entry = Object.hasOwn(q, mark) ? readStep(step, q[mark], most) : null;
    return [step.id, entry ?? emptyStep(most)] as const;
  });
  const place = typeof s === 'number' ? s : 1;
  return {
    step: place === 0 ? '' : (lesson.steps[place - 1]?.id ?? lesson.steps[0]?.id ?? ''),
    steps: new Map(steps),
    isHandedIn: h === 1,
  };
}
