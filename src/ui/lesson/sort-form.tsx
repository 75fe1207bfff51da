import { useId } from 'react';
import type { SortQuestion } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { useWords } from '../atlas-context.ts';
import { useFill } from './use-fill.ts';

interface SortFormProps {
  readonly question: SortQuestion;
  readonly groups: Readonly<Record<string, string>>;
  readonly onChange: (groups: Readonly<Record<string, string>>) => void;
}

/** Each thing with the group that it is put into. */
export function SortForm({ question, groups, onChange }: SortFormProps) {
  const say = lessonWordsOf(useWords().language).sort;
  const fill = useFill();
  const id = useId();
  return (
    <ul className="lesson-rows">
      {question.items.map((item) => (
        <li key={item.id}>
          <label htmlFor={`${id}-${item.id}`}>{fill(item.label)}</label>
          <select
            id={`${id}-${item.id}`}
            value={groups[item.id] ?? ''}
            onChange={(event) => onChange({ ...groups, [item.id]: event.target.value })}
          >
            <option value="">{say.choose}</option>
            {question.groups.map((group) => (
              <option key={group.id} value={group.id}>
                {fill(group.label)}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
