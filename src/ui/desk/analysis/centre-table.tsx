import type { Position } from '../../../domain/dataset.ts';
import { isoDateOf } from '../../../domain/period.ts';
import type { Ellipse } from '../../../selectors/analysis/ellipse.ts';
import type { GravityStep } from '../../../selectors/analysis/gravity.ts';
import { ResultTable } from './result-table.tsx';
import { sayBearing, sayFixed, sayKm, sayPercent, sayPosition } from './say-figures.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

interface CentreTableProps {
  readonly caption: string;
  readonly steps: readonly GravityStep[];
  readonly countOf: (step: GravityStep) => number;
  readonly centreOf: (step: GravityStep) => Position;
  readonly ellipseOf: (step: GravityStep) => Ellipse | null;
  readonly hasMoves: boolean;
}

/** Centres and ellipses, a row a batch. */
export function CentreTable({
  caption,
  steps,
  countOf,
  centreOf,
  ellipseOf,
  hasMoves,
}: CentreTableProps) {
  const speech = useAnalysisWords();
  const { words, say } = speech;
  const { column } = say;
  const cellsOf = (ellipse: Ellipse | null) =>
    ellipse
      ? [
          `${sayKm(ellipse.semiMajorKm, speech)} × ${sayKm(ellipse.semiMinorKm, speech)}`,
          `${sayFixed(ellipse.bearing, 0, speech)}°`,
          sayKm(ellipse.areaKm2 / 1000, speech),
          sayPercent(ellipse.shareInside, speech),
        ]
      : Array.from({ length: 4 }, () => say.none);
  return (
    <ResultTable
      caption={caption}
      columns={[
        { label: column.batch, isTight: true },
        { label: column.zones, isNumber: true },
        { label: column.centre, isTight: true },
        ...(hasMoves
          ? [
              { label: column.move, isNumber: true },
              { label: column.toward, isTight: true },
            ]
          : []),
        { label: column.axes, isNumber: true },
        { label: column.axisBearing, isNumber: true },
        { label: column.area, isNumber: true },
        { label: column.shareInside, isNumber: true },
      ]}
      rows={steps.map((step) => ({
        key: String(step.batch),
        name: `${words.messages.zones.batch(step.batch)}, ${isoDateOf(step.day).slice(0, 4)}`,
        link: `batch:${step.batch}`,
        cells: [
          countOf(step),
          sayPosition(centreOf(step), speech),
          ...(hasMoves
            ? [
                step.move ? say.km(sayKm(step.move.distanceKm, speech)) : say.none,
                step.move ? sayBearing(step.move.bearing, speech) : say.none,
              ]
            : []),
          ...cellsOf(ellipseOf(step)),
        ],
      }))}
    />
  );
}
