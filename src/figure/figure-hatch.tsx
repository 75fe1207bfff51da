import type { BaseMarks } from '../marks/marks.ts';

interface FigureHatchProps {
  readonly id: string;
  readonly base: BaseMarks;
  /** How much larger than drawn the shapes are shown; it is taken out of the lines. */
  readonly zoom: number;
}

/** The pattern of land for which a document gives no figure. */
export function FigureHatch({ id, base, zoom }: FigureHatchProps) {
  return (
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(45) scale(${1 / zoom})`}
    >
      <path d="M0 0V6" stroke={base.hatchLine} strokeWidth={1.6} />
    </pattern>
  );
}
