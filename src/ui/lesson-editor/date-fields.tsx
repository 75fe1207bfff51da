import type { DateQuestion } from '../../domain/lesson.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { WholeNumberField } from '../editor/whole-number-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import { type KindFieldsProps, useLessonEditorWords } from './lesson-writing.ts';

const MOST_DAYS = 4000;

/** Which day is right, and how far off still counts. */
export function DateFields({ question, onChange }: KindFieldsProps<DateQuestion>) {
  const { index } = useAtlas();
  const { formatNumber } = useWords();
  const view = useView();
  const { date: say } = useLessonEditorWords();
  const { right } = question;
  const batches = index.batches.map(({ batch }) => String(batch));
  const chosen = 'batch' in right ? String(right.batch) : 'day';
  return (
    <>
      <ChoiceField
        label={say.label}
        value={chosen}
        choices={[...batches, 'day']}
        nameOf={(which) => (which === 'day' ? say.ofDay : say.ofBatch(formatNumber(Number(which))))}
        onChange={(which) =>
          onChange({
            ...question,
            right: which === 'day' ? { day: view.date } : { batch: Number(which) },
          })
        }
      />
      {'day' in right ? (
        <DateField
          label={say.day}
          value={right.day}
          onChange={(day) => onChange({ ...question, right: { day: day ?? right.day } })}
        />
      ) : null}
      <WholeNumberField
        label={say.tolerance}
        value={question.toleranceDays}
        least={0}
        most={MOST_DAYS}
        onChange={(toleranceDays) => onChange({ ...question, toleranceDays })}
      />
    </>
  );
}
