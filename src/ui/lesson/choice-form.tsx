import { useId } from 'react';
import type { ChoiceQuestion } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { useWords } from '../atlas-context.ts';
import { RichText } from '../story/rich-text.tsx';
import { useFill } from './use-fill.ts';

interface ChoiceFormProps {
  readonly question: ChoiceQuestion;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** One of several, or several. */
export function ChoiceForm({ question, ids, onChange }: ChoiceFormProps) {
  const say = lessonWordsOf(useWords().language).choice;
  const fill = useFill();
  const name = useId();
  const { allowsSeveral, options } = question;
  const change = (id: string, isOn: boolean) => {
    if (!allowsSeveral) return onChange([id]);
    onChange(options.map((row) => row.id).filter((row) => (row === id ? isOn : ids.includes(row))));
  };
  return (
    <fieldset>
      <legend className="quiet">{allowsSeveral ? say.several : say.one}</legend>
      {options.map(({ id, text }) => (
        <label key={id} className="lesson-option">
          <input
            type={allowsSeveral ? 'checkbox' : 'radio'}
            name={name}
            checked={ids.includes(id)}
            onChange={(event) => change(id, event.target.checked)}
          />
          <span>
            <RichText text={fill(text)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
