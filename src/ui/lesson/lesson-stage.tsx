import { Suspense, useEffect, useRef, useState } from 'react';
import type { Lesson } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { lessonHost } from '../../lesson/lesson-host.ts';
import { lessonView, resultPlace, solutionView, stepAt } from '../../lesson/lesson-view.ts';
import { pickText } from '../../story/resolve-story.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { lazyPart } from '../lazy-part.tsx';
import { preloadParts } from '../story/preload-parts.ts';
import { useFocusAfter } from '../story/use-focus-after.ts';
import { LessonFooter } from './lesson-footer.tsx';
import { LessonResult } from './lesson-result.tsx';
import { StepPage } from './step-page.tsx';
import { TeacherDialog } from './teacher-dialog.tsx';
import { useLessonRun } from './use-lesson-run.ts';

/** Only a lesson in a course has it. */
const CourseNote = lazyPart(() => import('./course-note.tsx').then((module) => module.CourseNote));

/** Fetches the code that this step's solution and the next step will need, while this one is read. */
function preloadNext(lesson: Lesson, place: number): void {
  const next = stepAt(lesson, place + 1);
  void preloadParts(
    [
      solutionView(lesson, place, DEFAULT_VIEW),
      lessonView(lesson, place + 1, DEFAULT_VIEW),
      solutionView(lesson, place + 1, DEFAULT_VIEW),
    ],
    [next?.chart ?? null],
  );
}

/** A lesson that is there, being worked on beside the map. */
export function LessonStage({ lesson }: { readonly lesson: Lesson }) {
  const { store } = useAtlas();
  const words = useWords();
  const say = lessonWordsOf(words.language);
  const run = useLessonRun(lesson);
  const [isTeaching, setTeaching] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const { place, state } = run;
  const { course } = lessonHost();
  const step = stepAt(lesson, place);
  useFocusAfter();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read from its beginning
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    // Who chose the lesson from the menu, or went to its end, goes on here; a link leaves the focus where it is.
    const focused = document.activeElement;
    const isLost = focused === document.body || focused?.closest('.menu');
    if (isLost) body.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => preloadNext(lesson, place), [lesson, place]);
  return (
    <section className="story lesson" aria-label={say.label} lang={words.language}>
      <header className="story-header">
        <p className="story-title">{pickText(words, lesson.title)}</p>
        <span className="lesson-tools">
          {lessonHost().hasTeacherPage ? (
            <button type="button" className="link-button" onClick={() => setTeaching(true)}>
              {say.teacher}
            </button>
          ) : null}
          <IconButton
            icon="close"
            label={say.close}
            onPress={() => store.act({ type: 'set', change: { lesson: null } })}
          />
        </span>
      </header>
      <div ref={body} className="story-body">
        <p className="quiet story-place" aria-live="polite">
          {step
            ? say.stepOf(words.formatNumber(place), words.formatNumber(lesson.steps.length))
            : say.result}
          {state.mostPoints > 0 ? (
            <span className="lesson-points">
              {say.pointsOf(words.formatNumber(state.points), words.formatNumber(state.mostPoints))}
            </span>
          ) : null}
        </p>
        {course ? (
          <Suspense>
            <CourseNote course={course} />
          </Suspense>
        ) : null}
        {state.keeping === 'refused' || state.keeping === 'newer' ? (
          <p className="story-note" role="status">
            {state.keeping === 'newer' ? say.keptByNewer : say.notKept}
          </p>
        ) : null}
        {step ? (
          <StepPage key={`${step.id} ${run.round}`} lesson={lesson} step={step} run={run} />
        ) : (
          <LessonResult lesson={lesson} run={run} />
        )}
      </div>
      <LessonFooter lesson={lesson} run={run} last={resultPlace(lesson)} />
      {isTeaching ? <TeacherDialog lesson={lesson} onClose={() => setTeaching(false)} /> : null}
    </section>
  );
}
