import { memo } from 'react';
import type { ArcMark } from '../marks/marks.ts';

const DASHES = { solid: undefined, dashed: '6 4', dotted: '1.5 4' } as const;

export interface ArcEnds {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

interface FigureArcProps {
  readonly mark: ArcMark;
  readonly d: string;
  readonly ends: ArcEnds | null;
  readonly idPrefix: string;
}

function Arc({ mark, d, ends, idPrefix }: FigureArcProps) {
  const gradientId = `${idPrefix}-${mark.id}`;
  const fades = mark.fadesOut && ends !== null;
  return (
    <>
      {fades ? (
        <linearGradient
          id={gradientId}
          gradientUnits="userSpaceOnUse"
          x1={ends.from[0]}
          y1={ends.from[1]}
          x2={ends.to[0]}
          y2={ends.to[1]}
        >
          <stop offset="0.35" stopColor={mark.stroke} />
          <stop offset="1" stopColor={mark.stroke} stopOpacity={0.12} />
        </linearGradient>
      ) : null}
      <path
        data-mark={mark.id}
        d={d}
        fill="none"
        stroke={fades ? `url(#${gradientId})` : mark.stroke}
        strokeWidth={mark.widthPixels}
        strokeOpacity={mark.opacity}
        strokeDasharray={DASHES[mark.dash]}
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}

/** One corridor of the figure; drawn again only when its course or its look changes. */
export const FigureArc = memo(
  Arc,
  (before, after) =>
    before.d === after.d &&
    before.mark.id === after.mark.id &&
    before.mark.stroke === after.mark.stroke &&
    before.mark.widthPixels === after.mark.widthPixels &&
    before.mark.opacity === after.mark.opacity,
);
