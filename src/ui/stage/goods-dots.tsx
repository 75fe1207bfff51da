import { memo } from 'react';
import type { IsoDate } from '../../domain/period.ts';
import type { FigurePaths } from '../../figure/figure-paths.ts';
import type { ArcMark, GoodsMark } from '../../marks/marks.ts';
import { useGoods } from './use-goods.ts';

interface Dots {
  readonly fill: string;
  readonly widthPixels: number;
  /** A line of no length at each. */
  readonly d: string;
}

/** Goods of one look as one path: a hundred circles take the browser ten times as long to move. */
function dotsOf(goods: readonly GoodsMark[], pointOf: FigurePaths['point']): readonly Dots[] {
  const looks = new Map<string, Dots>();
  for (const { position, fill, radiusPixels } of goods) {
    const at = pointOf(position);
    if (!at) continue;
    const d = `M${at[0].toFixed(2)} ${at[1].toFixed(2)}h0`;
    const known = looks.get(`${fill} ${radiusPixels}`);
    looks.set(`${fill} ${radiusPixels}`, {
      fill,
      widthPixels: 2 * radiusPixels,
      d: (known?.d ?? '') + d,
    });
  }
  return [...looks.values()];
}

interface GoodsDotsProps {
  readonly arcs: readonly ArcMark[];
  /** Of a picture that does not follow the clock. */
  readonly ownDate: IsoDate | null;
  readonly pointOf: FigurePaths['point'];
  /** How much the camera enlarges what it draws. */
  readonly zoom: number;
}

/** Goods on their way, as dots that keep their size on the screen. */
export const GoodsDots = memo(function GoodsDots(props: GoodsDotsProps) {
  const goods = useGoods(props.arcs, props.ownDate);
  return (
    <g data-figure="goods" pointerEvents="none" fill="none" strokeLinecap="round">
      {dotsOf(goods, props.pointOf).map(({ fill, widthPixels, d }) => (
        <path
          key={`${fill} ${widthPixels}`}
          d={d}
          stroke={fill}
          // WebKit leaves caps out of what `vector-effect` keeps from scaling.
          strokeWidth={widthPixels / props.zoom}
        />
      ))}
    </g>
  );
});
