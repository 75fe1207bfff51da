import type { ReactNode } from 'react';
import type { PointSymbol } from '../../marks/marks.ts';
import { symbolPath } from '../../marks/symbol-path.ts';

interface LegendChipProps {
  readonly swatch?: ReactNode;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** An entry of a legend that is also a filter: pressed means shown. */
export function LegendChip({ swatch, label, detail, isOn, onToggle }: LegendChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={onToggle}>
      {swatch}
      <span className="chip-label">{label}</span>
      {detail ? <span className="chip-detail">{detail}</span> : null}
    </button>
  );
}

interface SymbolSwatchProps {
  readonly symbol: PointSymbol;
  readonly fill: string;
  readonly stroke: string;
}

/** The symbol as the map draws it. */
export function SymbolSwatch({ symbol, fill, stroke }: SymbolSwatchProps) {
  return (
    <svg className="swatch" viewBox="-9 -9 18 18" aria-hidden="true">
      <path d={symbolPath(symbol, 6)} fill={fill} stroke={stroke} />
    </svg>
  );
}

interface LineSwatchProps {
  readonly stroke: string;
  readonly dash?: string;
  /** Fades towards its end, as a line does whose end no document names. */
  readonly fades?: boolean;
}

const FADE = [1, 0.72, 0.44, 0.18];

/** A short stretch of a line as the map draws it. */
export function LineSwatch({ stroke, dash, fades = false }: LineSwatchProps) {
  return (
    <svg className="swatch" viewBox="-9 -9 18 18" aria-hidden="true">
      {fades ? (
        FADE.map((opacity, step) => (
          <path
            key={opacity}
            d={`M${step * 4.5 - 9} 0h4.5`}
            stroke={stroke}
            strokeWidth={2.4}
            opacity={opacity}
          />
        ))
      ) : (
        <path
          d={dash ? 'M-9 0H9' : 'M-9 3Q0 -8 9 3'}
          fill="none"
          stroke={stroke}
          strokeWidth={2.4}
          strokeDasharray={dash}
        />
      )}
    </svg>
  );
}
