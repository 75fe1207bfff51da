import { memo } from 'react';
import type { PointMark } from '../marks/marks.ts';
import { symbolPath } from '../marks/symbol-path.ts';

interface FigurePointProps {
  readonly mark: PointMark;
  /** Fitted coordinates. */
  readonly x: number;
  readonly y: number;
  /** Size of the symbol on the screen, 1 being its own; the zoom is taken out of it. */
  readonly size: number;
  readonly zoom: number;
}

function isSameGlyph(a: PointMark, b: PointMark): boolean {
  return (
    a.id === b.id &&
    a.fill === b.fill &&
    a.radiusPixels === b.radiusPixels &&
    a.symbol === b.symbol &&
    a.badge === b.badge &&
    a.isSelected === b.isSelected &&
    a.stroke === b.stroke &&
    a.offsetPixels[0] === b.offsetPixels[0]
  );
}

function Glyph({ mark, x, y, size, zoom }: FigurePointProps) {
  const [dx, dy] = mark.offsetPixels;
  return (
    <g
      data-mark={mark.id}
      data-size={size}
      transform={`translate(${x} ${y}) scale(${size / zoom}) translate(${dx} ${dy})`}
    >
      <path
        d={symbolPath(mark.symbol, mark.radiusPixels)}
        fill={mark.fill}
        stroke={mark.stroke}
        strokeWidth={mark.strokeWidthPixels}
        opacity={mark.opacity === 1 ? undefined : mark.opacity}
      />
      {mark.badge === null ? null : <Badge mark={mark} />}
    </g>
  );
}

function Badge({ mark }: { readonly mark: PointMark }) {
  const isInside = mark.layer === 'destinations';
  return (
    <text
      x={isInside ? 0 : mark.radiusPixels + 1}
      y={isInside ? 3.5 : -mark.radiusPixels + 3}
      fontSize={isInside ? 10 : 9}
      fontWeight={600}
      textAnchor={isInside ? 'middle' : 'start'}
      fill={mark.stroke}
    >
      {mark.badge}
    </text>
  );
}

/** One point of the figure. Drawn again only when what it looks like or where it stands changes. */
export const FigurePoint = memo(
  Glyph,
  (before, after) =>
    before.x === after.x &&
    before.y === after.y &&
    before.size === after.size &&
    before.zoom === after.zoom &&
    isSameGlyph(before.mark, after.mark),
);
