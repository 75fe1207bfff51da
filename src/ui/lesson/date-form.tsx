import { useEffect, useId, useRef } from 'react';
import { dayOf, type IsoDate, isoDateOf, parseIsoDate } from '../../domain/period.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { DateInput } from '../date-input.tsx';

interface DateFormProps {
  /** What was answered; null before anything was. */
  readonly date: IsoDate | null;
  /** False where the clock is not the answer: the question is solved, or its solution is shown. */
  readonly isActive: boolean;
  /** Null where what stands in the field is no day. */
  readonly onChange: (date: IsoDate | null) => void;
}

/** A day, by the atlas's own clock or by a field that sets it. */
export function DateForm({ date, isActive, onChange }: DateFormProps) {
  const { index, store, clock } = useAtlas();
  const words = useWords();
  const say = lessonWordsOf(words.language).date;
  const id = useId();
  const clockDate = useView().date;
  const shown = isActive ? clockDate : (date ?? clockDate);
  const change = useRef(onChange);
  change.current = onChange;
  useEffect(() => {
    if (isActive) change.current(clockDate);
  }, [clockDate, isActive]);
  const enter = (text: string) => {
    const day = parseIsoDate(text);
    if (day === null) return;
    const within = Math.min(index.lastDay, Math.max(index.firstDay, day));
    clock.pause();
    store.act({ type: 'set', change: { date: isoDateOf(within) } });
  };
  return (
    <p className="lesson-field">
      <label htmlFor={id}>{say.field}</label>
      <DateInput
        key={isActive ? 'clock' : 'done'}
        id={id}
        min={isoDateOf(index.firstDay)}
        max={isoDateOf(index.lastDay)}
        value={shown}
        aria-describedby={`${id}-hint`}
        onChange={enter}
      />
      <span>{words.formatDate(isoDateOf(dayOf(shown)))}</span>
      <span id={`${id}-hint`} className="quiet">
        {say.hint}
      </span>
    </p>
  );
}
