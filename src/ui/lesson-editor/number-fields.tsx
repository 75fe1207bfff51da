import type { NumberQuestion } from '../../domain/lesson.ts';
import { BilingualField } from './bilingual-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DecimalField } from './decimal-field.tsx';
import { type KindFieldsProps, useLessonEditorWords } from './lesson-writing.ts';
import { QuantityField } from './quantity-field.tsx';

/** The right number, reckoned from the tables, its unit, and how near is near enough. */
export function NumberFields({ question, name, date, onChange }: KindFieldsProps<NumberQuestion>) {
  const { numberKind: say } = useLessonEditorWords();
  const { right, unit, tolerance } = question;
  const isPercent = 'percent' in tolerance;
  const off = isPercent ? tolerance.percent : tolerance.absolute;
  const within = (kind: 'percent' | 'absolute', value: number) =>
    onChange({
      ...question,
      tolerance: kind === 'percent' ? { percent: value } : { absolute: value },
    });
  return (
    <>
      <QuantityField
        label={say.right}
        name={`${name}.right`}
        value={right}
        date={date}
        onWrite={(next, typed) => onChange({ ...question, right: next }, typed)}
      />
      <BilingualField
        label={say.unit}
        name={`${name}.unit`}
        value={unit}
        onWrite={(next, typed) => onChange({ ...question, unit: next }, typed)}
      />
      <DecimalField
        label={say.tolerance}
        value={off}
        onChange={(value) => within(isPercent ? 'percent' : 'absolute', value)}
      />
      <ChoiceField
        label={say.given}
        value={isPercent ? 'percent' : 'absolute'}
        choices={['absolute', 'percent']}
        nameOf={(kind) => say[kind]}
        onChange={(kind) => within(kind, off)}
      />
    </>
  );
}
