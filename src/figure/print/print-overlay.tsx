import type { GeoProjection } from 'd3';
import type { Position } from '../../domain/dataset.ts';
import type { FigurePaths } from '../figure-paths.ts';
import { cutRing } from './cut-ring.ts';
import type { PrintLine, PrintMarks } from './print-content.ts';
import { PrintLayer } from './print-layer.tsx';
import { PrintArcs, Stroke } from './print-lines.tsx';
import { type PlacedPoint, PrintPoints } from './print-points.tsx';
import { round } from './print-text.tsx';
import type { Rectangle } from './rectangle.ts';

interface PrintAnalysisProps {
  readonly analysis: PrintMarks['analysis'];
  readonly points: readonly PlacedPoint[];
  readonly projection: GeoProjection;
  readonly halo: string;
}

/** What an analysis draws, in a layer of its own. */
export function PrintAnalysis({ analysis, points, projection, halo }: PrintAnalysisProps) {
  if (analysis.arcs.length + points.length === 0) return null;
  return (
    <PrintLayer id="analysis" label="Analysis">
      <PrintArcs arcs={analysis.arcs} projection={projection} />
      <PrintPoints points={points} halo={halo} showsBadges={false} />
    </PrintLayer>
  );
}

interface FilterAreaProps {
  readonly ring: readonly Position[];
  readonly line: PrintLine;
  readonly project: FigurePaths['point'];
  readonly frame: Rectangle;
}

/** The area of the filter, straight from corner to corner as it was drawn, as far as the frame shows it. */
export function PrintFilterArea({ ring, line, project, frame }: FilterAreaProps) {
  const points = ring.flatMap((corner) => {
    const at = project(corner);
    return at ? [at] : [];
  });
  const d = cutRing(points, frame)
    .map((piece) => `M${piece.map((at) => at.map(round).join(' ')).join('L')}`)
    .join('');
  return d === '' ? null : (
    <PrintLayer id="filter-area" label="Area of the filter">
      <Stroke d={d} line={line} />
    </PrintLayer>
  );
}
