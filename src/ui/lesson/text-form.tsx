import { type SyntheticEvent, useId, useState } from 'react';
import type { TextQuestion } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { type Answer, MOST_TEXT } from '../../lesson/answer.ts';
import { useWords } from '../atlas-context.ts';
import { LessonText } from './lesson-text.tsx';
import { useFill } from './use-fill.ts';

interface TextFormProps {
  readonly question: TextQuestion;
  readonly given: Extract<Answer, { readonly kind: 'text' }> | null;
  /** Assessed: nothing is to be changed any more. */
  readonly isDone: boolean;
  readonly onCheck: (answer: Answer | null) => void;
}

/** A text of one's own, which its writer then compares with a model. */
export function TextForm({ question, given, isDone, onCheck }: TextFormProps) {
  const say = lessonWordsOf(useWords().language).text;
  const fill = useFill();
  const id = useId();
  const [text, setText] = useState(given?.text ?? '');
  const [met, setMet] = useState<readonly number[]>(given?.met ?? []);
  const [isComparing, setComparing] = useState(isDone);
  // A sandbox may forbid forms to submit; the click, or the Enter that makes one, comes before that.
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    // An empty text is complained of where all answers are.
    if (text.trim() === '') onCheck(null);
    else if (isComparing) onCheck({ kind: 'text', text, met });
    else setComparing(true);
  };
  const tick = (place: number, isOn: boolean) =>
    setMet(isOn ? [...met, place].sort((a, b) => a - b) : met.filter((other) => other !== place));
  return (
    <form className="lesson-form" onSubmit={submit}>
      <p className="lesson-field">
        <label htmlFor={id}>{say.field}</label>
        <textarea
          id={id}
          rows={5}
          maxLength={MOST_TEXT}
          value={text}
          readOnly={isComparing}
          onChange={(event) => setText(event.target.value)}
        />
      </p>
      {isComparing ? (
        <fieldset disabled={isDone}>
          <p className="quiet">{say.model}</p>
          <blockquote className="lesson-model" aria-live="polite">
            <LessonText text={fill(question.model)} className="" />
          </blockquote>
          <fieldset>
            <legend>{say.criteria}</legend>
            {question.criteria.map((criterion, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an answer names them by their places
              <label key={place} className="lesson-option">
                <input
                  type="checkbox"
                  checked={met.includes(place)}
                  onChange={(event) => tick(place, event.target.checked)}
                />
                <span>{fill(criterion)}</span>
              </label>
            ))}
          </fieldset>
          <p className="quiet">{say.own}</p>
        </fieldset>
      ) : null}
      {isDone ? null : (
        <button type="submit" className="action lesson-check" onClick={submit}>
          {isComparing ? say.done : say.compare}
        </button>
      )}
    </form>
  );
}
