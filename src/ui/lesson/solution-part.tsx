import { useState } from 'react';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { type AskingStep, isSettled, type StepState } from '../../lesson/lesson-state.ts';
import { sayRightAnswer } from '../../lesson/say-answer.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { LessonText } from './lesson-text.tsx';
import { useFill } from './use-fill.ts';
import { useFocusWhen } from './use-focus-when.ts';

interface SolutionPartProps {
  readonly step: AskingStep;
  readonly state: StepState;
  /** Whether the map shows it. */
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** The worked solution: asked for, it is told, and the map moves to it. */
export function SolutionPart({ step, state, isShown, onShow }: SolutionPartProps) {
  const { index } = useAtlas();
  const words = useWords();
  const say = lessonWordsOf(words.language);
  const fill = useFill();
  const [isAsking, setAsking] = useState(false);
  const heading = useFocusWhen<HTMLHeadingElement>(state.sawSolution);
  const asked = useFocusWhen<HTMLButtonElement>(isAsking);
  const show = () => {
    setAsking(false);
    onShow(true);
  };
  if (isAsking && !isSettled(state)) {
    return (
      <div className="story-note">
        <p>{say.solutionCosts}</p>
        <p className="story-actions">
          <button type="button" className="action" onClick={show}>
            {say.sureSolution}
          </button>
          <button ref={asked} type="button" className="action" onClick={() => setAsking(false)}>
            {say.keepTrying}
          </button>
        </p>
      </div>
    );
  }
  if (!state.sawSolution) {
    const press = () => (state.isSolved ? show() : setAsking(true));
    return (
      <button type="button" className="link-button lesson-solve" onClick={press}>
        {say.showSolution}
      </button>
    );
  }
  const { question } = step;
  return (
    <section className="lesson-solution">
      <h4 ref={heading} tabIndex={-1}>
        {say.solution}
      </h4>
      {question.kind === 'text' ? null : (
        <p>
          <strong>{sayRightAnswer(index, words, question)}</strong>
        </p>
      )}
      <LessonText text={fill(question.solution.text)} className="" />
      {question.kind === 'text' ? (
        <LessonText text={`${say.teacherPage.model} ${fill(question.model)}`} className="" />
      ) : null}
      <p>
        {isShown ? `${say.onMap} ` : null}
        <button type="button" className="link-button" onClick={() => onShow(!isShown)}>
          {isShown ? say.resume : say.showOnMap}
        </button>
      </p>
    </section>
  );
}
