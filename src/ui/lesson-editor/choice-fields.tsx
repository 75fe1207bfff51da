import type { ChoiceQuestion, Comparison } from '../../domain/lesson.ts';
import { MOST, newOption } from '../../lesson/edit-question.ts';
import { isRightOption } from '../../lesson/solve-question.ts';
import type { Typed } from '../../own-work/edit-work.ts';
import { useAtlas } from '../atlas-context.ts';
import { BilingualField } from './bilingual-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { type KindFieldsProps, useLessonEditorWords, type Write } from './lesson-writing.ts';
import { QuantityField } from './quantity-field.tsx';
import { RowList } from './row-list.tsx';

type Option = ChoiceQuestion['options'][number];

interface RightFieldProps {
  readonly option: Option;
  readonly name: string;
  readonly date: string;
  readonly onChange: Write<Option>;
}

/** A comparison that the tables decide, and what it says now. */
function ComparisonFields({ option, name, date, onChange }: RightFieldProps) {
  const { index } = useAtlas();
  const { choice } = useLessonEditorWords();
  const { right } = option;
  if (typeof right === 'boolean') return null;
  const change = (next: Partial<Comparison>, typed?: Typed) =>
    onChange({ ...option, right: { ...right, ...next } }, typed);
  const holds = isRightOption(index, option);
  return (
    <>
      <QuantityField
        label={choice.left}
        name={`${name}.left`}
        value={right.left}
        date={date}
        onWrite={(left, typed) => change({ left }, typed)}
      />
      <ChoiceField
        label={choice.is}
        value={right.is}
        choices={['<', '>', '=']}
        nameOf={(is) => choice.isWords[is]}
        onChange={(is) => change({ is })}
      />
      <QuantityField
        label={choice.other}
        name={`${name}.right`}
        value={right.right}
        date={date}
        onWrite={(other, typed) => change({ right: other }, typed)}
      />
      {typeof holds === 'boolean' ? (
        <p className="editor-now">{holds ? choice.holds : choice.fails}</p>
      ) : null}
    </>
  );
}

function RightField(props: RightFieldProps) {
  const { option, onChange } = props;
  const { choice } = useLessonEditorWords();
  const { right } = option;
  const choose = (which: 'yes' | 'no' | 'byTables') =>
    onChange({
      ...option,
      right: which === 'byTables' ? { left: '', is: '>', right: '' } : which === 'yes',
    });
  return (
    <>
      <ChoiceField
        label={choice.right}
        value={typeof right === 'boolean' ? (right ? 'yes' : 'no') : 'byTables'}
        choices={['yes', 'no', 'byTables']}
        nameOf={(which) => choice[which]}
        onChange={choose}
      />
      <ComparisonFields {...props} />
    </>
  );
}

/** The options, which of them are right, and what is said to each. */
export function ChoiceFields({ question, name, date, onChange }: KindFieldsProps<ChoiceQuestion>) {
  const { choice } = useLessonEditorWords();
  const { options, allowsSeveral } = question;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={allowsSeveral}
          onChange={(event) => onChange({ ...question, allowsSeveral: event.target.checked })}
        />
        {choice.several}
      </label>
      <RowList
        label={choice.options}
        rows={options}
        most={MOST.items}
        nameOf={choice.option}
        addLabel={choice.add}
        newRow={() => newOption(options)}
        onChange={(next, typed) => onChange({ ...question, options: next }, typed)}
      >
        {(option, place, change) => (
          <>
            <BilingualField
              label={choice.option(String(place + 1))}
              name={`${name}.${option.id}.text`}
              value={option.text}
              onWrite={(text, typed) => change({ ...option, text }, typed)}
            />
            <RightField
              option={option}
              name={`${name}.${option.id}`}
              date={date}
              onChange={change}
            />
            <BilingualField
              label={choice.feedback}
              name={`${name}.${option.id}.feedback`}
              value={option.feedback}
              rows={2}
              onWrite={(feedback, typed) => change({ ...option, feedback }, typed)}
            />
          </>
        )}
      </RowList>
    </>
  );
}
