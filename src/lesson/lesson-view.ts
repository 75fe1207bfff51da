import type { Lesson, Step } from '../domain/lesson.ts';
import { isOnScene, viewOfText } from '../story/scene-view.ts';
import type { ViewState } from '../view/view-state.ts';

/** The place of the page with the result: after the last step. */
export function resultPlace(lesson: Lesson): number {
  return lesson.steps.length + 1;
}

/** A place that the lesson has; one beyond the result is the result. */
export function clampStep(lesson: Lesson, place: number): number {
  return Math.min(resultPlace(lesson), Math.max(1, place));
}

/** The step at a place counted from 1; null on the page with the result. */
export function stepAt(lesson: Lesson, place: number): Step | null {
  return lesson.steps[clampStep(lesson, place) - 1] ?? null;
}

/** The place of a step, counted from 1; of the result where the id is empty or unknown. */
export function placeOfStep(lesson: Lesson, stepId: string): number {
  const order = lesson.steps.findIndex(({ id }) => id === stepId);
  return order < 0 ? resultPlace(lesson) : order + 1;
}

/** The whole view of a place for a reader; the result stands beside the map of the last step. */
export function lessonView(lesson: Lesson, place: number, reader: ViewState): ViewState {
  const at = clampStep(lesson, place);
  const step = stepAt(lesson, Math.min(at, lesson.steps.length));
  return { ...viewOfText(step?.view ?? '', reader), lesson: { id: lesson.id, step: at } };
}

/** The view of a step's worked solution. */
export function solutionView(lesson: Lesson, place: number, reader: ViewState): ViewState {
  const view = stepAt(lesson, place)?.question?.solution.view ?? '';
  return { ...viewOfText(view, reader), lesson: { id: lesson.id, step: clampStep(lesson, place) } };
}

/** A view that names a lesson and nothing else, for a reader: its step says the rest. */
export function bareLessonView(lessonId: string, reader: ViewState): ViewState {
  return { ...viewOfText('', reader), lesson: { id: lessonId, step: 1 } };
}

/** Whether a view, or a link that it came from, says nothing but the lesson and the step. */
export function isBareLessonView(view: ViewState): boolean {
  return isOnScene(view, { ...bareLessonView('', view), lesson: view.lesson });
}

/**
 * Whether the map shows what the view asks for. What stands beside the map makes no difference, and a
 * question about a date leaves the clock to the student.
 */
export function isOnView(view: ViewState, asked: ViewState, leavesClock: boolean): boolean {
  const { selection, desk, showSeries } = asked;
  const date = leavesClock ? asked.date : view.date;
  return isOnScene({ ...view, selection, desk, showSeries, date }, asked);
}
