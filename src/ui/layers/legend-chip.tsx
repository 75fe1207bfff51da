import type { ReactNode } from 'react';
import { type Dash, fromMidStroke } from '../../marks/line-dashes.ts';
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
  readonly dash: Dash;
  /** Fades towards its end, as a line does whose end no document names. */
  readonly fades?: boolean;
}

const FADE = [1, 0.72, 0.44, 0.18];

/** A short stretch of a line as the map draws it. */
export function LineSwatch({ stroke, dash, fades = false }: LineSwatchProps) {
  return (
    <svg className="swatch is-line" viewBox="0 -9 36 18" aria-hidden="true">
      {fades ? (
        FADE.map((opacity, step) => (
          <path
            key={opacity}
            d={`M${step * 9} 0h9`}
            stroke={stroke}
            strokeWidth={2.4}
            opacity={opacity}
          />
        ))
      ) : (
        <path
          d="M1 0H35"
          fill="none"
          stroke={stroke}
          strokeWidth={2.2}
          strokeLinecap="round"
          strokeDasharray={fromMidStroke(dash).join(' ') || undefined}
        />
      )}
    </svg>
  );
}
