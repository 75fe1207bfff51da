import type { Position } from '../domain/dataset.ts';
import type { Highlights } from '../marks/marks.ts';
import type { MarkPaths } from './figure-paths.ts';
import { FigurePoint } from './figure-point.tsx';

interface FigureHighlightsProps {
  readonly paths: MarkPaths;
  readonly highlights: Highlights;
  readonly size: number;
  readonly zoom: number;
}

/** Straight from corner to corner: a hand drew it on the screen. */
function ringPath(ring: readonly Position[], paths: MarkPaths): string {
  const corners = ring.flatMap((corner) => {
    const at = paths.point(corner);
    return at ? [at.join(' ')] : [];
  });
  return corners.length > 2 ? `M${corners.join('L')}Z` : '';
}

/** Rings, lines and outlines over the figure, for what is pointed at in another view. */
export function FigureHighlights({ paths, highlights, size, zoom }: FigureHighlightsProps) {
  const { stroke, points, arcs, units, area } = highlights;
  return (
    <g pointerEvents="none" data-figure="highlights">
      {units.map((unit) => (
        <path
          key={`${unit.object}/${unit.id}`}
          d={paths.unit(unit) ?? undefined}
          fill="none"
          stroke={stroke}
          strokeWidth={2 / zoom}
        />
      ))}
      {area ? (
        <path
          d={ringPath(area, paths)}
          fill={stroke}
          fillOpacity={0.06}
          stroke={stroke}
          strokeWidth={1.5 / zoom}
          strokeDasharray={`${5 / zoom} ${3 / zoom}`}
        />
      ) : null}
      {arcs.map((mark) => (
        <path
          key={mark.id}
          d={paths.arc(mark)}
          fill="none"
          stroke={stroke}
          strokeWidth={mark.widthPixels / zoom}
        />
      ))}
      {points.map((mark) => {
        const at = paths.point(mark.position);
        return at ? (
          <FigurePoint key={mark.id} mark={mark} x={at[0]} y={at[1]} size={size} zoom={zoom} />
        ) : null;
      })}
    </g>
  );
}
