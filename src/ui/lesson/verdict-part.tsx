import { useMemo } from 'react';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import type { Answer } from '../../lesson/answer.ts';
import { checkAnswer } from '../../lesson/check-answer.ts';
import type { AskingStep, StepState } from '../../lesson/lesson-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { RichText } from '../story/rich-text.tsx';
import { useFocusWhen } from './use-focus-when.ts';

interface VerdictPartProps {
  readonly step: AskingStep;
  readonly state: StepState;
  readonly draft: Answer | null;
  /** Why what is entered cannot be checked yet. */
  readonly complaint: string | null;
}

const isSame = (a: Answer | null, b: Answer | null) => JSON.stringify(a) === JSON.stringify(b);

/** What is said of the last answer, in the language of the moment; nothing once it has been changed. */
export function VerdictPart({ step, state, draft, complaint }: VerdictPartProps) {
  const { index } = useAtlas();
  const words = useWords();
  const say = lessonWordsOf(words.language);
  const { answer, isSolved, points, mostPoints, tries } = state;
  const place = useFocusWhen<HTMLDivElement>(isSolved);
  const isShown = answer !== null && tries.length > 0 && (isSolved || isSame(draft, answer));
  const verdict = useMemo(
    () => (isShown && answer ? checkAnswer(index, words, step.question, answer) : null),
    [isShown, answer, index, words, step],
  );
  const sign = verdict?.isRight ? 'right' : verdict && verdict.points > 0 ? 'partly' : 'wrong';
  return (
    <div
      ref={place}
      className="lesson-verdict"
      role="status"
      tabIndex={-1}
      data-sign={verdict ? sign : undefined}
    >
      {complaint === null ? null : <p>{complaint}</p>}
      {verdict ? (
        <>
          <p className="lesson-sign">
            {step.question.kind === 'text' ? null : <strong>{say[sign]}</strong>}{' '}
            {isSolved
              ? say.earned(words.formatNumber(points), words.formatNumber(mostPoints))
              : null}
          </p>
          {verdict.said.map((said) => (
            <p key={said}>
              <RichText text={said} />
            </p>
          ))}
        </>
      ) : null}
      {isSolved && !verdict ? (
        <p>{say.earned(words.formatNumber(points), words.formatNumber(mostPoints))}</p>
      ) : null}
    </div>
  );
}
