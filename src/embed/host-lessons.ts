import { type RunningLesson, setLessonHost } from '../lesson/lesson-host.ts';
import type { ViewStore } from '../view/store.ts';
import type { Guest } from './guest.ts';

/** Tells the page around of answers and of the end, and lets it turn the steps, while a lesson runs. */
function attachLesson({ store, goTo }: RunningLesson, guest: Guest, views: ViewStore): () => void {
  const lesson = store.lesson.id;
  let wasDone = store.get().isDone;
  const stopHearing = store.onVerdict((step, _, { isRight, points, mostPoints }) =>
    guest.tell({ type: 'answer', lesson, step, isRight, points, mostPoints }),
  );
  const unsubscribe = store.subscribe(() => {
    const { isDone, points, mostPoints } = store.get();
    if (isDone && !wasDone) guest.tell({ type: 'done', lesson, points, mostPoints });
    wasDone = isDone;
  });
  const place = () => views.getView().lesson?.step ?? 1;
  const release = guest.steer({
    // A lesson waits for its student.
    play: () => undefined,
    pause: () => undefined,
    next: () => goTo(place() + 1),
    previous: () => goTo(place() - 1),
  });
  return () => {
    stopHearing();
    unsubscribe();
    release();
  };
}

/** Lessons in the page of others: nothing is kept of the answers, and no student finds the key. */
export function hostLessons(guest: Guest, views: ViewStore): void {
  setLessonHost({
    keepOf: () => null,
    hasTeacherPage: false,
    attach: (running) => attachLesson(running, guest, views),
  });
}
