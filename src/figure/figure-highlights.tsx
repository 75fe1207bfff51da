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

interface HighlightsProps {
  readonly highlights: Highlights;
  readonly fitted: FittedProjection;
  readonly zoom: number;
}

interface FigureOutlinesProps extends HighlightsProps {
  readonly geometry: MapGeometry;
  readonly projection: FigureProjectionKind;
}

interface FigureRingsProps extends HighlightsProps {
  readonly size: number;
}

/** Straight from corner to corner: a hand drew it on the screen. */
function ringPath(ring: readonly Position[], pointOf: FigurePaths['point']): string {
  const corners = ring.flatMap((corner) => {
    const at = pointOf(corner);
    return at ? [at.join(' ')] : [];
  });
  return corners.length > 2 ? `M${corners.join('L')}Z` : '';
}

/** Lines and outlines over the figure, for what is pointed at in another view. */
export function FigureOutlines(props: FigureOutlinesProps) {
  const { projection, fitted, zoom } = props;
  const { stroke, arcs, units, area } = props.highlights;
  const paths = pathsOnPlane(props.geometry, projection);
  const plane = placePlane(projection, fitted);
  return (
    <g pointerEvents="none">
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
          d={ringPath(area, pointProjector(fitted.projection))}
          fill={stroke}
          fillOpacity={0.06}
          stroke={stroke}
          strokeWidth={1.5 / zoom}
          strokeDasharray={`${5 / zoom} ${3 / zoom}`}
        />
      ) : null}
    </g>
  );
}

/** Rings around the points that are pointed at in another view. */
export function FigureRings({ highlights, fitted, size, zoom }: FigureRingsProps) {
  const pointOf = pointProjector(fitted.projection);
  return (
    <g pointerEvents="none" data-figure="highlights">
      {highlights.points.map((mark) => {
        const at = pointOf(mark.position);
        return at ? (
          <FigurePoint key={mark.id} mark={mark} x={at[0]} y={at[1]} size={size} zoom={zoom} />
        ) : null;
      })}
    </g>
  );
}
