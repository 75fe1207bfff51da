import { memo } from 'react';
import type { ArcMark, AreaMark, BaseMarks, GoodsMark, PointMark } from '../marks/marks.ts';
import { arcStrokes, FigureArc } from './figure-arcs.tsx';
import { FigureArea } from './figure-areas.tsx';
import { FigureBorders, FigureGround } from './figure-base.tsx';
import type { FigurePaths } from './figure-paths.ts';
import { FigurePoint } from './figure-point.tsx';

// Each layer is drawn again only when its own marks change: a step of the playing clock moves the
// goods and leaves the rest alone.

interface FigureLandProps {
  readonly paths: FigurePaths;
  readonly base: BaseMarks;
  readonly areas: readonly AreaMark[];
  readonly hatchUrl: string;
  readonly showsPrefectures: boolean;
}

export const FigureLand = memo(function FigureLand(props: FigureLandProps) {
  const { paths, base, areas, hatchUrl } = props;
  return (
    <>
      <FigureGround paths={paths} base={base} />
      {areas.map((mark) => {
        const d = paths.unit(mark.unit);
        return d ? <FigureArea key={mark.id} mark={mark} d={d} hatchUrl={hatchUrl} /> : null;
      })}
      <FigureBorders paths={paths} base={base} showsPrefectures={props.showsPrefectures} />
    </>
  );
});

interface FigureCorridorsProps {
  readonly paths: FigurePaths;
  readonly arcs: readonly ArcMark[];
}

export const FigureCorridors = memo(function FigureCorridors(props: FigureCorridorsProps) {
  return props.arcs.map((mark) => (
    <FigureArc key={mark.id} mark={mark} strokes={arcStrokes(mark, props.paths)} />
  ));
});

interface SizedProps {
  readonly pointOf: FigurePaths['point'];
  /** Size of a symbol on the screen, 1 being its own. */
  readonly size: number;
  readonly zoom: number;
}

interface FigureGoodsProps extends SizedProps {
  readonly goods: readonly GoodsMark[];
}

export const FigureGoods = memo(function FigureGoods(props: FigureGoodsProps) {
  const { pointOf, goods, size, zoom } = props;
  return (
    <g pointerEvents="none">
      {goods.map((mark) => {
        const at = pointOf(mark.position);
        const radius = (mark.radiusPixels * size) / zoom;
        return at ? (
          <circle key={mark.id} cx={at[0]} cy={at[1]} r={radius} fill={mark.fill} />
        ) : null;
      })}
    </g>
  );
});

interface FigurePointsProps extends SizedProps {
  readonly points: readonly PointMark[];
}

export const FigurePoints = memo(function FigurePoints(props: FigurePointsProps) {
  const { pointOf, points, size, zoom } = props;
  return points.map((mark) => {
    const at = pointOf(mark.position);
    return at ? (
      <FigurePoint key={mark.id} mark={mark} x={at[0]} y={at[1]} size={size} zoom={zoom} />
    ) : null;
  });
});
