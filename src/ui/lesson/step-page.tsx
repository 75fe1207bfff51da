import { Suspense, useMemo, useState } from 'react';
import type { Lesson, Step } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import type { Answer } from '../../lesson/answer.ts';
import { isOnView, lessonView, solutionView } from '../../lesson/lesson-view.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { StoryChart } from '../story/lazy-story-chart.ts';
import { StorySources } from '../story/story-sources.tsx';
import { useLight } from '../story/use-light.ts';
import { LessonText } from './lesson-text.tsx';
import { QuestionPart } from './question-part.tsx';
import { useFill } from './use-fill.ts';
import type { LessonRun } from './use-lesson-run.ts';

/** Whether the map shows something else than the step. */
function useStrayed(lesson: Lesson, step: Step, run: LessonRun, showsSolution: boolean): boolean {
  const view = useView();
  const asked = showsSolution
    ? solutionView(lesson, run.place, view)
    : lessonView(lesson, run.place, view);
  return !isOnView(view, asked, !showsSolution && step.question?.kind === 'date');
}

interface StepPageProps {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly run: LessonRun;
}

/** One step: what it says, its chart, its question, and what is lit on the map with it. */
export function StepPage({ lesson, step, run }: StepPageProps) {
  const { store } = useAtlas();
  const say = lessonWordsOf(useWords().language);
  const fill = useFill();
  const [draft, setDraft] = useState<Answer | null>(run.state.steps.get(step.id)?.answer ?? null);
  const [showsSolution, setShowsSolution] = useState(false);
  const hasStrayed = useStrayed(lesson, step, run, showsSolution);
  const { chart, question, highlights, sources } = step;
  const picks = draft?.kind === 'pick' ? draft.keys : null;
  const lit = useMemo(() => {
    if (showsSolution && question) return question.solution.highlights;
    return picks && picks.length > 0 ? picks : highlights;
  }, [showsSolution, question, picks, highlights]);
  useLight(lit);
  const showSolution = (isShown: boolean) => {
    setShowsSolution(isShown);
    const view = store.getView();
    run.show(isShown ? solutionView(lesson, run.place, view) : lessonView(lesson, run.place, view));
  };
  return (
    <>
      <h2 tabIndex={-1}>{fill(step.heading)}</h2>
      {run.resumedAt === null ? null : <Resumed run={run} />}
      {hasStrayed ? (
        <p className="lesson-strayed">
          {say.exploring}{' '}
          <button type="button" className="link-button" onClick={() => showSolution(showsSolution)}>
            {say.resume}
          </button>
        </p>
      ) : null}
      <LessonText text={fill(step.text)} />
      {chart === null ? null : (
        <Suspense>
          <StoryChart page={chart} />
        </Suspense>
      )}
      {question ? (
        <QuestionPart
          step={{ ...step, question }}
          run={run}
          draft={draft}
          onDraft={setDraft}
          showsSolution={showsSolution}
          onSolution={showSolution}
        />
      ) : null}
      <StorySources sources={sources} />
    </>
  );
}

/** Told once, where an earlier visit goes on. */
function Resumed({ run }: { readonly run: LessonRun }) {
  const say = lessonWordsOf(useWords().language);
  return (
    <div className="story-note">
      <p role="status">{say.resumed}</p>
      <p className="story-actions">
        <button type="button" className="link-button" onClick={run.restart}>
          {say.beginAgain}
        </button>
      </p>
    </div>
  );
}
