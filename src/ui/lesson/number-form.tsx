import { useId, useState } from 'react';
import type { NumberQuestion } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { readNumber } from '../../lesson/read-number.ts';
import { solveQuestion } from '../../lesson/solve-question.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useFill } from './use-fill.ts';

interface NumberFormProps {
  readonly question: NumberQuestion;
  readonly value: number | null;
  /** Null where what stands in the field is no number. */
  readonly onChange: (value: number | null) => void;
}

/** A number with its unit, and how near is near enough. */
export function NumberForm({ question, value, onChange }: NumberFormProps) {
  const { index } = useAtlas();
  const words = useWords();
  const say = lessonWordsOf(words.language).number;
  const fill = useFill();
  const id = useId();
  const [text, setText] = useState(value === null ? '' : String(value));
  const solved = solveQuestion(index, question);
  const unit = fill(question.unit);
  const within =
    'percent' in question.tolerance
      ? `${words.formatNumber(question.tolerance.percent)}%`
      : `${words.formatNumber(question.tolerance.absolute)} ${unit}`.trim();
  return (
    <p className="lesson-field">
      <label htmlFor={id}>{say.field}</label>
      <span className="lesson-number">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-describedby={`${id}-unit`}
          onChange={(event) => {
            setText(event.target.value);
            onChange(readNumber(event.target.value));
          }}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </span>
      {solved.kind === 'number' && solved.tolerance > 0 ? (
        <span className="quiet">{say.tolerance(within)}</span>
      ) : null}
    </p>
  );
}
