interface FillScaleProps {
  readonly label: string;
  /** Values in order, evenly spaced, and the fill that the map gives each of them. */
  readonly steps: readonly { readonly value: number; readonly fill: string }[];
  readonly formatValue: (value: number) => string;
}

/** A sequential scale of land fills with its numbers. */
export function FillScale({ label, steps, formatValue }: FillScaleProps) {
  const ends = [steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)];
  const values = [...new Set(ends.flatMap((step) => (step ? [step.value] : [])))];
  return (
    <div className="fill-scale">
      <span className="legend-label">{label}</span>
      <svg viewBox={`0 0 ${steps.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        {steps.map(({ value, fill }, position) => (
          // A hair wider than a step, so that no seam shows between two of them.
          <rect key={value} x={position} width={1.02} height={1} fill={fill} />
        ))}
      </svg>
      <span className="fill-scale-values">
        {values.map((value) => (
          <span key={value}>{formatValue(value)}</span>
        ))}
      </span>
    </div>
  );
}
