import type { PointMark } from '../../marks/marks.ts';
import { symbolPath } from '../../marks/symbol-path.ts';
import { PrintText, round } from './print-text.tsx';
import { RANK_RADIUS } from './print-units.ts';
import { isInside, type Rectangle } from './rectangle.ts';

/** A point of the map where it stands on the page; radius in points. */
export interface PlacedPoint {
  readonly mark: PointMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly scale: number;
  /** Size of its number, if it has one. */
  readonly badgePoints: number;
}

/** Points to the page: those outside the frame are left out, and a rank's ring always holds its number. */
export function placePoints(
  points: readonly PointMark[],
  project: (position: readonly [number, number]) => readonly [number, number] | null,
  frame: Rectangle,
  scale: number,
  badgePoints: number,
): readonly PlacedPoint[] {
  return points.flatMap((mark) => {
    const at = project(mark.position);
    if (!at) return [];
    const x = at[0] + mark.offsetPixels[0] * scale;
    const y = at[1] + mark.offsetPixels[1] * scale;
    const isRank = mark.layer === 'destinations';
    const radius = Math.max(mark.radiusPixels * scale, isRank ? RANK_RADIUS * badgePoints : 0);
    const symbol = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
    return isInside(symbol, frame) ? [{ mark, x, y, radius, scale, badgePoints }] : [];
  });
}

interface PrintPointsProps {
  readonly points: readonly PlacedPoint[];
  readonly halo: string;
  readonly showsBadges: boolean;
}

function Badge({
  mark,
  x,
  y,
  radius,
  badgePoints: size,
  halo,
}: PlacedPoint & { readonly halo: string }) {
  const isInside = mark.layer === 'destinations';
  return (
    <PrintText
      text={mark.badge ?? ''}
      x={isInside ? x : x + radius * 0.8}
      y={isInside ? y + size * 0.36 : y - radius * 0.5}
      size={size}
      fill={mark.stroke}
      anchor={isInside ? 'middle' : 'start'}
      {...(isInside ? {} : { halo })}
    />
  );
}

/** The symbols of one layer, in their order, and above them all their numbers. */
export function PrintPoints({ points, halo, showsBadges }: PrintPointsProps) {
  const badges = showsBadges ? points.filter(({ mark }) => mark.badge !== null) : [];
  return (
    <>
      {points.map(({ mark, x, y, radius, scale }) => (
        <path
          key={mark.id}
          data-mark={mark.id}
          transform={`translate(${round(x)} ${round(y)})`}
          d={symbolPath(mark.symbol, radius)}
          fill={mark.fill}
          stroke={mark.stroke}
          strokeWidth={
            mark.stroke === 'none'
              ? undefined
              : round(Math.max(0.25, mark.strokeWidthPixels * scale))
          }
          opacity={mark.opacity === 1 ? undefined : mark.opacity}
        />
      ))}
      {badges.map((point) => (
        <Badge key={point.mark.id} {...point} halo={halo} />
      ))}
    </>
  );
}
