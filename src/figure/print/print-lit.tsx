import type { GeoProjection } from 'd3';
import type { FigurePaths } from '../figure-paths.ts';
import type { PrintMarks } from './print-content.ts';
import { PrintLayer } from './print-layer.tsx';
import { PrintArcs, Stroke } from './print-lines.tsx';
import { type PlacedPoint, PrintPoints } from './print-points.tsx';

interface PrintLitProps {
  readonly lit: PrintMarks['lit'];
  readonly points: readonly PlacedPoint[];
  readonly paths: FigurePaths;
  readonly projection: GeoProjection;
  readonly halo: string;
}

/** What a story points at, in a layer of its own. */
export function PrintLit({ lit, points, paths, projection, halo }: PrintLitProps) {
  if (lit.units.length + lit.arcs.length + points.length === 0) return null;
  return (
    <PrintLayer id="lit" label="Lit">
      {lit.units.map((unit) => {
        const d = paths.unit(unit);
        return d ? <Stroke key={`${unit.object}/${unit.id}`} d={d} line={lit.line} /> : null;
      })}
      <PrintArcs arcs={lit.arcs} projection={projection} />
      <PrintPoints points={points} halo={halo} showsBadges={false} />
    </PrintLayer>
  );
}
