import { useState } from 'react';
import { HEIGHTS } from './embed-wish.ts';

interface EmbedHeightProps {
  readonly label: string;
  readonly pixels: number;
  readonly onChange: (pixels: number) => void;
}

/** The height of a frame; while what is typed is out of bounds, the last good one holds. */
export function EmbedHeight({ label, pixels, onChange }: EmbedHeightProps) {
  const [typed, setTyped] = useState(String(pixels));
  const isGood = (text: string) => {
    const number = Number(text);
    return Number.isInteger(number) && number >= HEIGHTS.least && number <= HEIGHTS.most;
  };
  return (
    <label className="field figure-field">
      {label}
      <input
        type="number"
        min={HEIGHTS.least}
        max={HEIGHTS.most}
        step={10}
        value={typed}
        aria-invalid={!isGood(typed)}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (isGood(value)) onChange(Number(value));
        }}
        onBlur={() => setTyped(String(pixels))}
      />
    </label>
  );
}
