import { memo, useMemo } from 'react';
import type { MapGeometry } from '../loading/decode-topology.ts';
import type { AreaMark, BaseMarks, PointMark } from '../marks/marks.ts';
import type { FigureBox } from './figure-box.ts';
import { FigureHatch } from './figure-hatch.tsx';
import { FigureLand } from './figure-layers.tsx';
import { pathsOnPlane, pointProjector } from './figure-paths.ts';
import { FigurePoint } from './figure-point.tsx';
import { INSET_SIZE, insetProjection, isInInset, placeInset } from './inset-place.ts';

interface FigureInsetProps {
  readonly geometry: MapGeometry;
  readonly base: BaseMarks;
  readonly areas: readonly AreaMark[];
  readonly points: readonly PointMark[];
  readonly box: FigureBox;
  readonly label: string;
  readonly idPrefix: string;
}

/** The South China Sea, whole, in a frame of its own; it shows the same marks as the map. */
export const FigureInset = memo(function FigureInset(props: FigureInsetProps) {
  const { geometry, base, box, label, idPrefix } = props;
  const { x, y, width, height } = placeInset(box);
  const paths = pathsOnPlane(geometry, 'inset');
  const pointOf = useMemo(
    () => pointProjector(insetProjection({ width, height })),
    [width, height],
  );
  const share = width / INSET_SIZE.width;
  const points = props.points.filter(
    (point) => isInInset(point.position) && point.symbol !== 'ring',
  );
  return (
    <g data-figure="inset" transform={`translate(${x} ${y})`}>
      <clipPath id={`${idPrefix}-inset`}>
        <rect width={width} height={height} rx={4} />
      </clipPath>
      <g clipPath={`url(#${idPrefix}-inset)`}>
        <rect width={width} height={height} fill={base.sea} />
        <FigureHatch id={`${idPrefix}-inset-hatch`} base={base} zoom={share} />
        <g transform={`scale(${share})`}>
          <FigureLand
            paths={paths}
            base={base}
            areas={props.areas}
            hatchUrl={`url(#${idPrefix}-inset-hatch)`}
            showsPrefectures={false}
          />
        </g>
        {points.map((mark) => {
          const at = pointOf(mark.position);
          return at ? (
            <FigurePoint key={mark.id} mark={mark} x={at[0]} y={at[1]} size={0.6} zoom={1} />
          ) : null;
        })}
      </g>
      <rect width={width} height={height} rx={4} fill="none" stroke={base.coast} />
      <text
        x={width / 2}
        y={height - 6}
        fontSize={width < 100 ? 8.5 : 10}
        textAnchor="middle"
        fill={base.note}
      >
        {label}
      </text>
    </g>
  );
});
