import { useState } from 'react';
import { WIDTHS_MM } from '../../../export/figure/print-options.ts';
import { WIDTH_RANGE_MM } from '../../../figure/print/print-units.ts';
import type { FigureWords } from '../../../i18n/figure.ts';
import { ChoiceField } from './figure-fields.tsx';

interface FigureWidthProps {
  readonly words: FigureWords;
  readonly widthMm: number;
  readonly onChange: (widthMm: number) => void;
}

const SIZES = ['column', 'columns', 'slide', 'own'] as const;
type Size = (typeof SIZES)[number];

function sizeOf(widthMm: number): Size {
  return SIZES.find((size) => size !== 'own' && WIDTHS_MM[size] === widthMm) ?? 'own';
}

/** A common width, or one's own in millimetres; a width that cannot be drawn is said and not taken. */
export function FigureWidth({ words, widthMm, onChange }: FigureWidthProps) {
  const [size, setSize] = useState<Size>(() => sizeOf(widthMm));
  const [typed, setTyped] = useState(String(widthMm));
  const [from, to] = WIDTH_RANGE_MM;
  const width = Number(typed);
  const isWrong = size === 'own' && !(width >= from && width <= to);
  return (
    <>
      <ChoiceField
        label={words.size}
        value={size}
        choices={SIZES}
        nameOf={(choice) => words.sizeName[choice]}
        onChange={(choice) => {
          setSize(choice);
          if (choice === 'own') return;
          setTyped(String(WIDTHS_MM[choice]));
          onChange(WIDTHS_MM[choice]);
        }}
      />
      {size === 'own' ? (
        <label className="field figure-field">
          {words.widthMm}
          <input
            type="number"
            min={from}
            max={to}
            step="any"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'figure-width-wrong' : undefined}
            onChange={(event) => {
              setTyped(event.target.value);
              const next = Math.round(Number(event.target.value) * 10) / 10;
              if (next >= from && next <= to) onChange(next);
            }}
          />
        </label>
      ) : null}
      {isWrong ? (
        <p id="figure-width-wrong" className="figure-wrong" role="alert">
          {words.widthWrong(from, to)}
        </p>
      ) : null}
    </>
  );
}
