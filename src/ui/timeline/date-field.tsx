import { useState } from 'react';
import { isoDateOf, parseIsoDate } from '../../domain/period.ts';
import { useAtlas, useView } from '../atlas-context.ts';
import { type Handle, limitsOf, moveHandle } from './handles.ts';

interface DateFieldProps {
  readonly handle: Handle;
  readonly label: string;
}

/** A date to type; what is only half typed stays in the field and never reaches the clock. */
export function DateField({ handle, label }: DateFieldProps) {
  const atlas = useAtlas();
  const view = useView();
  const [draft, setDraft] = useState<string | null>(null);
  const [min, max] = limitsOf(handle, atlas.index, view);
  const handleText = (text: string) => {
    const day = parseIsoDate(text);
    const isWithin = day !== null && day >= min && day <= max;
    setDraft(isWithin ? null : text);
    if (isWithin) moveHandle(atlas, handle, day, 'step');
  };
  return (
    <input
      className="timeline-date"
      type="date"
      aria-label={label}
      value={draft ?? view[handle] ?? ''}
      min={isoDateOf(min)}
      max={isoDateOf(max)}
      onChange={(event) => handleText(event.target.value)}
      onBlur={() => setDraft(null)}
    />
  );
}
