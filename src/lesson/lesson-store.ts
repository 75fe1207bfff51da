import type { Lesson } from '../domain/lesson.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import { troubleOf } from '../own-work/keep-trouble.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { Answer, Verdict } from './answer.ts';
import { checkAnswer } from './check-answer.ts';
import type { LessonKeep } from './lesson-keep.ts';
import {
  type AskingStep,
  askingSteps,
  emptyStep,
  hasBegun,
  joinStates,
  type LessonState,
  type SavedState,
  type StepState,
  sumState,
} from './lesson-state.ts';
import { pointsOfTry, sumPoints } from './points.ts';
import { isNewerState, readState, saveState } from './save-state.ts';
import { solveQuestion } from './solve-question.ts';

export type VerdictListener = (stepId: string, answer: Answer, verdict: Verdict) => void;

/** A lesson that is being worked on by one student. */
export interface LessonStore {
  readonly lesson: Lesson;
  readonly get: () => LessonState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Checks an answer and counts it as a try; a question that is solved stays as it is. The verdict has
   * the points that this try earned. Throws a RangeError for a step that asks nothing.
   */
  readonly answer: (stepId: string, answer: Answer) => Verdict;
  /** Shows one more hint. */
  readonly hint: (stepId: string) => void;
  readonly showSolution: (stepId: string) => void;
  /** The student is at a step; an empty id is the page with the result. */
  readonly goTo: (stepId: string) => void;
  /** Ends the lesson with what is open left open. */
  readonly handIn: () => void;
  /** Forgets all answers. */
  readonly restart: () => void;
  readonly onVerdict: (listener: VerdictListener) => () => void;
  /** Resolves once what was kept before has been looked for. */
  readonly ready: Promise<void>;
}

export interface LessonStoreOptions {
  readonly lesson: Lesson;
  readonly index: DatasetIndex;
  /** Null keeps nothing beyond the page, and says nothing of it. */
  readonly keep: LessonKeep | null;
  /** The language of verdicts. */
  readonly words?: () => Words;
}

/** Holds the answers of one student to one lesson, and keeps them. */
export function createLessonStore(options: LessonStoreOptions): LessonStore {
  const { lesson, index, keep } = options;
  const asking = new Map(askingSteps(lesson).map((step) => [step.id, step]));
  const worth = (step: AskingStep) =>
    solveQuestion(index, step.question).kind === 'unanswerable' ? 0 : step.question.points;
  const begin = (): SavedState => ({
    step: lesson.steps[0]?.id ?? '',
    steps: new Map([...asking].map(([id, step]) => [id, emptyStep(worth(step))])),
    isHandedIn: false,
  });
  const listeners = new Set<() => void>();
  const verdictListeners = new Set<VerdictListener>();
  let state: LessonState = {
    ...sumState(lesson, begin()),
    keeping: keep ? 'loading' : 'kept',
    isResumed: false,
  };
  /** Whether the student has gone somewhere before the storage has answered. */
  let isMoved = false;

  const tell = (next: LessonState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const refuse = () => tell({ ...state, keeping: 'refused' });
  const save = (joins = true) => {
    // What was kept before is read first, lest it be written over.
    if (!keep || state.keeping !== 'kept') return;
    const catchTrouble = (error: unknown) => {
      if (troubleOf(error) === 'changed-elsewhere') return void join(keep, joins);
      refuse();
    };
    try {
      // A write may fail later than it is asked for.
      void Promise.resolve(keep.save(saveState(state, lesson))).catch(catchTrouble);
    } catch (error) {
      catchTrouble(error);
    }
  };
  /** Takes in what another window has kept since, or passes over it, and keeps what comes of it. */
  const join = async (from: LessonKeep, joins: boolean) => {
    try {
      const text = await from.load();
      if (text !== null && isNewerState(text)) return tell({ ...state, keeping: 'newer' });
      const kept = joins && text !== null ? readState(text, lesson, worth) : null;
      if (kept) tell({ ...state, ...sumState(lesson, joinStates(state, kept)) });
      save(joins);
    } catch {
      refuse();
    }
  };
  const change = (next: Partial<SavedState>, joins = true) => {
    isMoved ||= next.step !== undefined;
    tell({ ...state, ...sumState(lesson, { ...state, ...next }) });
    save(joins);
  };
  const changeStep = (id: string, next: Partial<StepState>) => {
    const before = state.steps.get(id);
    if (before) change({ steps: new Map([...state.steps, [id, { ...before, ...next }]]) });
  };

  /** What was kept, with what was done before it arrived. */
  const withKept = (kept: SavedState): SavedState => {
    const done = [...state.steps].filter(([, step]) => hasBegun(step));
    return {
      step: isMoved ? state.step : kept.step,
      steps: new Map([...kept.steps, ...done]),
      isHandedIn: kept.isHandedIn || state.isHandedIn,
    };
  };
  const load = async () => {
    if (!keep) return;
    try {
      const text = await keep.load();
      if (text !== null && isNewerState(text)) return tell({ ...state, keeping: 'newer' });
      const kept = text === null ? null : readState(text, lesson, worth);
      const sums = kept ? sumState(lesson, withKept(kept)) : {};
      tell({ ...state, ...sums, keeping: 'kept', isResumed: kept !== null });
      if (isMoved || [...state.steps.values()].some(hasBegun)) save();
    } catch {
      refuse();
    }
  };
  const ready = load();

  const answer = (stepId: string, given: Answer): Verdict => {
    const step = asking.get(stepId);
    const before = state.steps.get(stepId);
    if (!step || !before) throw new RangeError(`Step “${stepId}” asks nothing.`);
    const words = options.words?.() ?? wordsOf('en');
    const checked = checkAnswer(index, words, step.question, given);
    if (before.isSolved || before.mostPoints === 0) return checked;
    const share = checked.mostPoints > 0 ? checked.points / checked.mostPoints : 0;
    const points = pointsOfTry(share, before.mostPoints, {
      tries: before.tries.length,
      hints: before.hints,
      sawSolution: before.sawSolution,
    });
    const verdict = { ...checked, points };
    changeStep(stepId, {
      tries: [...before.tries, { isRight: checked.isRight, points }],
      isSolved: checked.isRight || given.kind === 'text',
      points: sumPoints([Math.max(before.points, points)]),
      answer: given,
    });
    for (const listener of verdictListeners) listener(stepId, given, verdict);
    return verdict;
  };

  return {
    lesson,
    ready,
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer,
    hint: (stepId) => {
      const most = asking.get(stepId)?.question.hints.length ?? 0;
      const hints = state.steps.get(stepId)?.hints ?? 0;
      if (hints < most) changeStep(stepId, { hints: hints + 1 });
    },
    showSolution: (stepId) => {
      if (state.steps.get(stepId)?.sawSolution === false) changeStep(stepId, { sawSolution: true });
    },
    goTo: (stepId) => {
      const isKnown = stepId === '' || lesson.steps.some(({ id }) => id === stepId);
      if (!isKnown || stepId === state.step) return;
      change({ step: stepId });
    },
    handIn: () => change({ isHandedIn: true }),
    restart: () => {
      tell({ ...state, isResumed: false });
      // Who begins again does not want back what another window still has.
      change(begin(), false);
    },
    onVerdict: (listener) => {
      verdictListeners.add(listener);
      return () => verdictListeners.delete(listener);
    },
  };
}
