import { memo } from 'react';
import type { AreaMark } from '../marks/marks.ts';

interface FigureAreaProps {
  readonly mark: AreaMark;
  readonly d: string;
  readonly hatchUrl: string;
}

function Area({ mark, d, hatchUrl }: FigureAreaProps) {
  return (
    <>
      <path data-mark={mark.id} d={d} fill={mark.fill} fillOpacity={mark.opacity} />
      {mark.hatch === 'no-data' ? <path data-mark={mark.id} d={d} fill={hatchUrl} /> : null}
    </>
  );
}

/** One filled unit of the figure; drawn again only when its shape or its fill changes. */
export const FigureArea = memo(
  Area,
  (before, after) =>
    before.d === after.d &&
    before.mark.id === after.mark.id &&
    before.mark.fill === after.mark.fill &&
    before.mark.opacity === after.mark.opacity &&
    before.mark.hatch === after.mark.hatch,
);
