import type { TextQuestion } from '../../domain/lesson.ts';
import { MOST } from '../../lesson/edit-question.ts';
import { BilingualField } from './bilingual-field.tsx';
import { type KindFieldsProps, useLessonEditorWords } from './lesson-writing.ts';
import { TextRows } from './text-rows.tsx';

/** What a good answer says, as a model and as points to look for. */
export function TextFields({ question, name, date, onChange }: KindFieldsProps<TextQuestion>) {
  const { textKind: say } = useLessonEditorWords();
  return (
    <>
      <BilingualField
        label={say.model}
        name={`${name}.model`}
        value={question.model}
        rows={3}
        date={date}
        onWrite={(model, typed) => onChange({ ...question, model }, typed)}
      />
      <TextRows
        label={say.criteria}
        name={`${name}.criteria`}
        texts={question.criteria}
        most={MOST.criteria}
        nameOf={say.criterion}
        addLabel={say.add}
        onChange={(criteria, typed) => onChange({ ...question, criteria }, typed)}
      />
    </>
  );
}
