import type { Lesson, Step } from '../domain/lesson.ts';
import type { Answer } from './answer.ts';
import { sumPoints } from './points.ts';

export interface Try {
  readonly isRight: boolean;
  /** What it earned, after what was lost by tries and hints before it. */
  readonly points: number;
}

/** How far one question has come. */
export interface StepState {
  readonly tries: readonly Try[];
  /** How many hints were shown. */
  readonly hints: number;
  readonly sawSolution: boolean;
  /** Answered right, or a text that its writer has assessed. */
  readonly isSolved: boolean;
  /** Of the best try. */
  readonly points: number;
  /** Zero where the tables no longer answer the question. */
  readonly mostPoints: number;
  /** The last one. */
  readonly answer: Answer | null;
}

export interface LessonState {
  /** The id of the step where the student is; empty on the page with the result. */
  readonly step: string;
  /** Of each step with a question, by its id, in the lesson's order. */
  readonly steps: ReadonlyMap<string, StepState>;
  readonly points: number;
  readonly mostPoints: number;
  /** Every question is solved or its solution seen, or what there is was handed in. */
  readonly isDone: boolean;
  readonly isHandedIn: boolean;
  /**
   * Whether the answers outlast the page; `refused` where the browser keeps nothing, `newer` where it keeps
   * answers of a newer version of the atlas, which stay as they are.
   */
  readonly keeping: 'loading' | 'kept' | 'refused' | 'newer';
  /** What was kept before was found, and is shown. */
  readonly isResumed: boolean;
}

/** What of a state is saved. */
export type SavedState = Pick<LessonState, 'step' | 'steps' | 'isHandedIn'>;

export function emptyStep(mostPoints: number): StepState {
  return {
    tries: [],
    hints: 0,
    sawSolution: false,
    isSolved: false,
    points: 0,
    mostPoints,
    answer: null,
  };
}

/** Of each question the state that has come further, here's where both have come as far. */
export function joinStates(here: SavedState, there: SavedState): SavedState {
  const further = (id: string, mine: StepState): StepState => {
    const theirs = there.steps.get(id);
    if (!theirs || mine.isSolved !== theirs.isSolved) return theirs?.isSolved ? theirs : mine;
    return theirs.tries.length > mine.tries.length ? theirs : mine;
  };
  return {
    step: here.step,
    steps: new Map([...here.steps].map(([id, mine]) => [id, further(id, mine)])),
    isHandedIn: here.isHandedIn || there.isHandedIn,
  };
}

/** Something was done there. */
export function hasBegun({ tries, hints, sawSolution }: StepState): boolean {
  return tries.length > 0 || hints > 0 || sawSolution;
}

/** Nothing more is to be earned there. */
export function isSettled(step: StepState): boolean {
  return step.isSolved || step.sawSolution || step.mostPoints === 0;
}

/** The state with its sums. A lesson without questions is done when its last step has been reached. */
export function sumState(
  lesson: Lesson,
  { step, steps, isHandedIn }: SavedState,
): Omit<LessonState, 'keeping' | 'isResumed'> {
  const all = [...steps.values()];
  const isAtEnd = step === '' || step === lesson.steps.at(-1)?.id;
  return {
    step,
    steps,
    isHandedIn,
    points: sumPoints(all.map((each) => each.points)),
    mostPoints: sumPoints(all.map((each) => each.mostPoints)),
    isDone: isHandedIn || (all.length > 0 ? all.every(isSettled) : isAtEnd),
  };
}

/** A step that asks something. */
export type AskingStep = Step & { readonly question: NonNullable<Step['question']> };

export function askingSteps({ steps }: Lesson): readonly AskingStep[] {
  return steps.filter((step): step is AskingStep => step.question !== null);
}
