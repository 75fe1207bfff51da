import type { Lesson } from '../domain/lesson.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { fillText } from '../story/fill-text.ts';
import { pickText } from '../story/resolve-story.ts';
import { askingSteps, type LessonState } from './lesson-state.ts';
import { sayAnswer } from './say-answer.ts';

/** What became of one question. */
export interface ResultRow {
  readonly id: string;
  /** Of the step, counted from 1. */
  readonly place: number;
  readonly heading: string;
  /** In words; empty where there is none. */
  readonly answer: string;
  readonly tries: number;
  readonly hints: number;
  readonly sawSolution: boolean;
  readonly isSolved: boolean;
  readonly points: number;
  readonly mostPoints: number;
}

/** The result of a lesson in one language, a row for each question. */
export function resultRows(
  index: DatasetIndex,
  words: Words,
  lesson: Lesson,
  state: LessonState,
): readonly ResultRow[] {
  return askingSteps(lesson).flatMap((step): ResultRow[] => {
    const of = state.steps.get(step.id);
    if (!of) return [];
    const { hints, sawSolution, isSolved, points, mostPoints } = of;
    return [
      {
        id: step.id,
        place: lesson.steps.findIndex(({ id }) => id === step.id) + 1,
        heading: fillText(index, words, pickText(words, step.heading)),
        answer: of.answer ? sayAnswer(index, words, step.question, of.answer) : '',
        tries: of.tries.length,
        hints,
        sawSolution,
        isSolved,
        points,
        mostPoints,
      },
    ];
  });
}
