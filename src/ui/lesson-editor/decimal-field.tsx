import { useState } from 'react';
import { readNumber } from '../../lesson/read-number.ts';

interface DecimalFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const MOST = 1e15;

/** A number, zero or more, as it is typed; what is none is put right on leaving. */
export function DecimalField({ label, value, onChange }: DecimalFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    setTyped(null);
    const asked = typed === null ? null : readNumber(typed);
    if (asked !== null && asked >= 0 && asked <= MOST && asked !== value) onChange(asked);
  };
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? String(value)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </label>
  );
}
