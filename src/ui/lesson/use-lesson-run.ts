import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Lesson } from '../../domain/lesson.ts';
import { lessonHost } from '../../lesson/lesson-host.ts';
import type { LessonState } from '../../lesson/lesson-state.ts';
import { createLessonStore, type LessonStore } from '../../lesson/lesson-store.ts';
import {
  clampStep,
  isBareLessonView,
  lessonView,
  placeOfStep,
  stepAt,
} from '../../lesson/lesson-view.ts';
import { keepSame } from '../../story/player-start.ts';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { flyFigure } from '../story/fly-figure.ts';

/** A lesson that runs: where it is, what was answered, and the ways on. */
export interface LessonRun {
  readonly answers: LessonStore;
  readonly state: LessonState;
  /** Counted from 1; one more than there are steps is the result. */
  readonly place: number;
  /** Changes when all answers were forgotten or old ones were found: what is half written is then gone. */
  readonly round: string;
  /** Where an earlier visit goes on, as long as the student is there; null otherwise. */
  readonly resumedAt: number | null;
  readonly goTo: (place: number) => void;
  /** Shows a picture beside the same step. */
  readonly show: (view: ViewState) => void;
  readonly restart: () => void;
}

/** Runs a lesson on the stage: its answers, kept as its host keeps them, and the map in step with it. */
export function useLessonRun(lesson: Lesson): LessonRun {
  const { index, store, clock } = useAtlas();
  const words = useWords();
  const speaking = useRef(words);
  speaking.current = words;
  const [answers] = useState(() =>
    createLessonStore({
      lesson,
      index,
      keep: lessonHost().keepOf(lesson),
      words: () => speaking.current,
    }),
  );
  const state = useSyncExternalStore(answers.subscribe, answers.get, answers.get);
  const [rounds, setRounds] = useState(0);
  const [resumedAt, setResumedAt] = useState<number | null>(null);
  const place = clampStep(lesson, useView().lesson?.step ?? 1);

  const show = useCallback(
    (view: ViewState, remember: 'step' | 'silent' = 'step') => {
      flyFigure();
      clock.pause();
      store.act({ type: 'set', change: keepSame(store.getView(), view) }, remember);
    },
    [store, clock],
  );
  const goTo = useCallback(
    (to: number) => {
      setResumedAt(null);
      show(lessonView(lesson, to, store.getView()));
    },
    [lesson, store, show],
  );

  // A link that names the lesson alone means the step's own picture, and goes on where the student was.
  useEffect(() => {
    const view = store.getView();
    const asked = view.lesson?.step ?? 1;
    let isGone = false;
    if (!isBareLessonView(view)) return;
    show(lessonView(lesson, asked, view), 'silent');
    void answers.ready.then(() => {
      const { isResumed, step } = answers.get();
      const isElsewhere = isGone || store.getView().lesson?.step !== 1 || asked !== 1;
      if (!isResumed || isElsewhere) return;
      const found = placeOfStep(lesson, step);
      setResumedAt(found);
      show(lessonView(lesson, found, store.getView()), 'silent');
    });
    return () => {
      isGone = true;
    };
  }, [lesson, store, answers, show]);
  useEffect(() => {
    // Only then is it known where the student was.
    void answers.ready.then(() => answers.goTo(stepAt(lesson, place)?.id ?? ''));
  }, [answers, lesson, place]);
  useEffect(
    () => lessonHost().attach({ store: answers, index, words: () => speaking.current, goTo }),
    [answers, index, goTo],
  );

  const restart = useCallback(() => {
    answers.restart();
    setRounds((count) => count + 1);
    goTo(1);
  }, [answers, goTo]);
  return useMemo(
    () => ({
      answers,
      state,
      place,
      round: `${rounds}-${state.isResumed}`,
      resumedAt: resumedAt === place ? place : null,
      goTo,
      show: (view) => show(view),
      restart,
    }),
    [answers, state, place, rounds, resumedAt, goTo, show, restart],
  );
}
