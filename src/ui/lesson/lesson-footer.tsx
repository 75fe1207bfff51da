import type { Lesson } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import type { StepState } from '../../lesson/lesson-state.ts';
import { fillText } from '../../story/fill-text.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { StoryButton } from '../story/story-button.tsx';
import type { LessonRun } from './use-lesson-run.ts';

/** What stands in the stretch of a step. */
type Standing = 'read' | 'open' | 'solved' | 'shown';

const SIGNS: Readonly<Record<Standing, string>> = { read: '', open: '?', solved: '✓', shown: '–' };

function standingOf(step: StepState | undefined): Standing {
  if (!step || step.mostPoints === 0) return 'read';
  if (step.isSolved) return 'solved';
  return step.sawSolution ? 'shown' : 'open';
}

interface LessonFooterProps {
  readonly lesson: Lesson;
  readonly run: LessonRun;
  /** The place of the result. */
  readonly last: number;
}

/** How far the lesson has come, and the ways on. */
export function LessonFooter({ lesson, run, last }: LessonFooterProps) {
  const { index } = useAtlas();
  const words = useWords();
  const say = lessonWordsOf(words.language);
  const { place, state, goTo } = run;
  const isLastStep = place === last - 1;
  return (
    <footer className="story-footer">
      <ol className="story-progress lesson-progress" aria-label={say.progress}>
        {lesson.steps.map((step, order) => {
          const standing = standingOf(state.steps.get(step.id));
          const heading = fillText(index, words, pickText(words, step.heading));
          const name = say.goTo(words.formatNumber(order + 1), heading);
          const label = [name, say.standing[standing]].filter(Boolean).join(' · ');
          return (
            <li key={step.id} data-standing={standing}>
              <button
                type="button"
                aria-label={label}
                aria-current={order + 1 === place ? 'step' : undefined}
                title={label}
                onClick={() => goTo(order + 1)}
              >
                <span aria-hidden="true">{SIGNS[standing]}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <div className="story-controls">
        <StoryButton
          sign="back"
          label={say.back}
          disabled={place === 1}
          onPress={() => goTo(place - 1)}
        />
        <span className="story-gap" />
        {place === last ? null : (
          <button type="button" className="action lesson-next" onClick={() => goTo(place + 1)}>
            {isLastStep ? say.toResult : say.next}
          </button>
        )}
        {place < last - 1 ? (
          <button type="button" className="link-button" onClick={() => goTo(last)}>
            {say.result}
          </button>
        ) : null}
      </div>
    </footer>
  );
}
