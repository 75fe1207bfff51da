import { useState } from 'react';

interface WholeNumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number as it is typed; what is no number in bounds is put right on leaving. */
export function WholeNumberField({ label, value, least, most, onChange }: WholeNumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    setTyped(null);
    const asked = Math.round(Number(typed));
    if (typed === null || typed.trim() === '' || !Number.isFinite(asked)) return;
    const next = Math.min(most, Math.max(least, asked));
    if (next !== value) onChange(next);
  };
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
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
