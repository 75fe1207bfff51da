import { useMemo } from 'react';
import type { Lesson } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { lessonHost } from '../../lesson/lesson-host.ts';
import { isSettled } from '../../lesson/lesson-state.ts';
import { resultRows } from '../../lesson/result-rows.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { ResultActions } from './result-actions.tsx';
import { ResultTable } from './result-table.tsx';
import { useFocusWhen } from './use-focus-when.ts';
import type { LessonRun } from './use-lesson-run.ts';

interface LessonResultProps {
  readonly lesson: Lesson;
  readonly run: LessonRun;
}

/** The end of a lesson: what was earned where, what is open, and the ways to take it away. */
export function LessonResult({ lesson, run }: LessonResultProps) {
  const { index } = useAtlas();
  const words = useWords();
  const say = lessonWordsOf(words.language).resultPage;
  const { state } = run;
  const rows = useMemo(
    () => resultRows(index, words, lesson, state),
    [index, words, lesson, state],
  );
  const open = [...state.steps.values()].filter((step) => !isSettled(step)).length;
  const status = useFocusWhen<HTMLParagraphElement>(state.isHandedIn);
  const isOpen = open > 0 && !state.isHandedIn;
  return (
    <div className="lesson-result lesson-printed">
      <h2 tabIndex={-1}>{say.heading}</h2>
      <p className="lesson-print-only">{say.lesson(pickText(words, lesson.title))}</p>
      <p className="lesson-total">
        {words.formatNumber(state.points)}{' '}
        <small>{say.of(words.formatNumber(state.mostPoints))}</small>
      </p>
      <p ref={status} role="status" tabIndex={-1}>
        {open > 0 ? say.open(words.formatNumber(open)) : say.done}{' '}
        {state.isHandedIn && open > 0 ? say.handedIn : null}
      </p>
      {isOpen ? (
        <p className="story-actions lesson-screen-only">
          <button type="button" className="action" onClick={run.answers.handIn}>
            {say.handIn}
          </button>
        </p>
      ) : null}
      <ResultTable rows={rows} state={state} onGo={run.goTo} />
      <p className="quiet">{say.rule}</p>
      <ResultActions lesson={lesson} run={run} rows={rows} />
      {lessonHost().course ? null : <p className="quiet lesson-screen-only">{say.private}</p>}
    </div>
  );
}
