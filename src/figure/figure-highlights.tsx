import type { Position } from '../domain/dataset.ts';
import type { MapGeometry } from '../loading/decode-topology.ts';
import type { Highlights } from '../marks/marks.ts';
import { type FigurePaths, pathsOnPlane, pointProjector } from './figure-paths.ts';
import { FigurePoint } from './figure-point.tsx';
import {
  type FigureProjectionKind,
  type FittedProjection,
  placePlane,
  transformText,
} from './projections.ts';

interface FigureHighlightsProps {
  readonly geometry: MapGeometry;
  readonly projection: FigureProjectionKind;
  readonly fitted: FittedProjection;
  readonly highlights: Highlights;
  readonly size: number;
  readonly zoom: number;
}

/** Straight from corner to corner: a hand drew it on the screen. */
function ringPath(ring: readonly Position[], pointOf: FigurePaths['point']): string {
  const corners = ring.flatMap((corner) => {
    const at = pointOf(corner);
    return at ? [at.join(' ')] : [];
  });
  return corners.length > 2 ? `M${corners.join('L')}Z` : '';
}

/** Rings, lines and outlines over the figure, for what is pointed at in another view. */
export function FigureHighlights(props: FigureHighlightsProps) {
  const { projection, fitted, size, zoom } = props;
  const { stroke, points, arcs, units, area } = props.highlights;
  const paths = pathsOnPlane(props.geometry, projection);
  const pointOf = pointProjector(fitted.projection);
  const plane = placePlane(projection, fitted);
  return (
    <g pointerEvents="none" data-figure="highlights">
      <g transform={transformText(plane)} fill="none" stroke={stroke}>
        {units.map((unit) => (
          <path
            key={`${unit.object}/${unit.id}`}
            d={paths.unit(unit) ?? undefined}
            strokeWidth={2 / (zoom * plane.k)}
          />
        ))}
        {arcs.map((mark) => (
          <path
            key={mark.id}
            d={paths.arc(mark)}
            strokeWidth={mark.widthPixels / (zoom * plane.k)}
          />
        ))}
      </g>
      {area ? (
        <path
          d={ringPath(area, pointOf)}
          fill={stroke}
          fillOpacity={0.06}
          stroke={stroke}
          strokeWidth={1.5 / zoom}
          strokeDasharray={`${5 / zoom} ${3 / zoom}`}
        />
      ) : null}
      {points.map((mark) => {
        const at = pointOf(mark.position);
        return at ? (
          <FigurePoint key={mark.id} mark={mark} x={at[0]} y={at[1]} size={size} zoom={zoom} />
        ) : null;
      })}
    </g>
  );
}
