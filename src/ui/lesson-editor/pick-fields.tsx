import type { PickQuestion } from '../../domain/lesson.ts';
import { MOST, ruleOf } from '../../lesson/edit-question.ts';
import { rightMarks } from '../../lesson/right-marks.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { WholeNumberField } from '../editor/whole-number-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { type KindFieldsProps, useLessonEditorWords } from './lesson-writing.ts';
import { RuleFilters } from './marks-filters.tsx';
import { MarksKeysField } from './marks-keys-field.tsx';

const RULES = ['keys', 'zones', 'provinces', 'belts', 'corridors'] as const;

/** Which marks of the map are right, and how many of them are to be picked. */
export function PickFields({ question, onChange }: KindFieldsProps<PickQuestion>) {
  const { index } = useAtlas();
  const { formatNumber } = useWords();
  const { date } = useView();
  const { markRules: marks } = useLessonEditorWords();
  const { right, count } = question;
  const found = rightMarks(index, right).length;
  return (
    <>
      <ChoiceField
        label={marks.label}
        value={right.of}
        choices={RULES}
        nameOf={(of) => marks.kinds[of]}
        onChange={(of) => onChange({ ...question, right: ruleOf(of, date) })}
      />
      <p className="quiet">{right.of === 'keys' ? marks.aboutKeys : marks.about}</p>
      {right.of === 'keys' ? (
        <MarksKeysField
          keys={right.keys}
          onChange={(keys) => onChange({ ...question, right: { of: 'keys', keys } })}
        />
      ) : (
        <RuleFilters rule={right} onChange={(rule) => onChange({ ...question, right: rule })} />
      )}
      <ChoiceField
        label={marks.count}
        value={count === 'all' ? 'all' : 'some'}
        choices={['all', 'some']}
        nameOf={(which) =>
          which === 'all'
            ? marks.countAll
            : marks.countSome(formatNumber(count === 'all' ? 1 : count))
        }
        onChange={(which) => onChange({ ...question, count: which === 'all' ? 'all' : 1 })}
      />
      {count === 'all' ? null : (
        <WholeNumberField
          label={marks.howMany}
          value={count}
          least={1}
          most={Math.min(MOST.keys, Math.max(1, found))}
          onChange={(next) => onChange({ ...question, count: next })}
        />
      )}
    </>
  );
}
