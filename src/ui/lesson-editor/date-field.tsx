import { useId } from 'react';
import { type IsoDate, isoDateOf, parseIsoDate } from '../../domain/period.ts';
import { useAtlas, useView } from '../atlas-context.ts';
import { DateInput } from '../date-input.tsx';
import { useLessonEditorWords } from './lesson-writing.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | undefined;
  readonly onChange: (date: IsoDate | undefined) => void;
}

/** A day, entered or taken from the map. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const { index } = useAtlas();
  const { date: mapDate } = useView();
  const { date: say } = useLessonEditorWords();
  const id = useId();
  return (
    <div className="date-field">
      <label className="field" htmlFor={id}>
        <span>{label}</span>
        <DateInput
          id={id}
          min={isoDateOf(index.firstDay)}
          max={isoDateOf(index.lastDay)}
          value={value ?? ''}
          onChange={(text) => {
            const day = parseIsoDate(text);
            if (text === '') onChange(undefined);
            else if (day !== null) onChange(isoDateOf(day));
          }}
        />
      </label>
      <button
        type="button"
        className="link-button"
        disabled={value === mapDate}
        onClick={() => onChange(mapDate)}
      >
        {say.fromMap}
      </button>
    </div>
  );
}
