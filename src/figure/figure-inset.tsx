import { geoMercator } from 'd3';
import { memo, useMemo } from 'react';
import type { MapGeometry } from '../loading/decode-topology.ts';
import type { AreaMark, BaseMarks, PointMark } from '../marks/marks.ts';
import type { FigureBox } from './figure-box.ts';
import { FigureLand } from './figure-layers.tsx';
import { drawFigurePaths } from './figure-paths.ts';
import { FigurePoint } from './figure-point.tsx';
import { placeInset } from './inset-place.ts';

/** From the coast of Guangdong and Hainan to Zengmu, with every dash. */
export const INSET_EXTENT = {
  type: 'MultiPoint' as const,
  coordinates: [
    [105.5, 24.6],
    [124.5, 24.6],
    [124.5, 2.6],
    [105.5, 2.6],
  ],
};

interface FigureInsetProps {
  readonly geometry: MapGeometry;
  readonly base: BaseMarks;
  readonly areas: readonly AreaMark[];
  readonly points: readonly PointMark[];
  readonly box: FigureBox;
  readonly label: string;
  readonly idPrefix: string;
}

function isInInset([longitude, latitude]: readonly [number, number]): boolean {
  return longitude > 105.5 && longitude < 124.5 && latitude > 2.6 && latitude < 24.6;
}

/** The South China Sea, whole, in a frame of its own; it shows the same marks as the map. */
export const FigureInset = memo(function FigureInset(props: FigureInsetProps) {
  const { geometry, base, box, label, idPrefix } = props;
  const { x, y, width, height } = placeInset(box);
  const paths = useMemo(() => {
    const projection = geoMercator()
      .fitExtent(
        [
          [2, 2],
          [width - 2, height - 2],
        ],
        INSET_EXTENT,
      )
      .clipExtent([
        [0, 0],
        [width, height],
      ]);
    return drawFigurePaths(geometry, projection);
  }, [geometry, width, height]);
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
        <FigureLand
          paths={paths}
          base={base}
          areas={props.areas}
          hatchUrl={`url(#${idPrefix}-hatch)`}
          showsPrefectures={false}
        />
        {points.map((mark) => {
          const at = paths.point(mark.position);
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
