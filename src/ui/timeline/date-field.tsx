import { useState } from 'react';
import { isoDateOf, parseIsoDate } from '../../domain/period.ts';
import { useAtlas, useView } from '../atlas-context.ts';
import { type Handle, limitsOf, moveHandle } from './handles.ts';

interface DateFieldProps {
  readonly handle: Handle;
  readonly label: string;
}

/**
 * A date to type, as ISO 8601: a browser's own date field writes it in the language of the browser,
 * which is not always that of the atlas. What is only half typed stays in the field and never
 * reaches the clock.
 */
export function DateField({ handle, label }: DateFieldProps) {
  const atlas = useAtlas();
  const view = useView();
  const [draft, setDraft] = useState<string | null>(null);
  const [min, max] = limitsOf(handle, atlas.index, view);
  const handleText = (text: string) => {
    const day = parseIsoDate(text.trim());
    const isWithin = day !== null && day >= min && day <= max;
    setDraft(isWithin ? null : text);
    if (isWithin) moveHandle(atlas, handle, day, 'step');
  };
  return (
    <input
      className="timeline-date"
      type="text"
      aria-label={label}
      aria-invalid={draft !== null}
      autoComplete="off"
      spellCheck={false}
      maxLength={10}
      placeholder="YYYY-MM-DD"
      title={`${isoDateOf(min)} … ${isoDateOf(max)}`}
      value={draft ?? view[handle] ?? ''}
      onChange={(event) => handleText(event.target.value)}
      onBlur={() => setDraft(null)}
    />
  );
}
