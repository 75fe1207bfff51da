import { memo } from 'react';
import type { ArcMark } from '../marks/marks.ts';
import { fadingStretches } from './fading.ts';
import type { FigurePaths } from './figure-paths.ts';

interface ArcStroke {
  readonly d: string;
  readonly opacity: number;
}

interface FigureArcProps {
  readonly mark: ArcMark;
  readonly strokes: readonly ArcStroke[];
}

/** A line as it is drawn: whole, or in stretches where it fades. */
export function arcStrokes(mark: ArcMark, paths: FigurePaths): readonly ArcStroke[] {
  if (!mark.fadesOut) return [{ d: paths.arc(mark), opacity: 1 }];
  return fadingStretches(mark.path).map(({ opacity, path }, step) => ({
    d: paths.arc({ id: `${mark.id}/${step}`, path }),
    opacity,
  }));
}

function Arc({ mark, strokes }: FigureArcProps) {
  return (
    <g
      data-mark={mark.id}
      fill="none"
      stroke={mark.stroke}
      strokeWidth={mark.widthPixels}
      strokeDasharray={mark.dash.join(' ') || undefined}
      // Round ends of two stretches would show through each other.
      strokeLinecap={strokes.length > 1 && mark.dash.length === 0 ? 'butt' : 'round'}
    >
      {strokes.map(({ d, opacity }) => (
        <path
          key={opacity}
          d={d}
          strokeOpacity={mark.opacity * opacity}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </g>
  );
}

/** One corridor of the figure; drawn again only when its course or its look changes. */
export const FigureArc = memo(
  Arc,
  (before, after) =>
    before.strokes.length === after.strokes.length &&
    before.strokes.every(({ d }, step) => d === after.strokes[step]?.d) &&
    before.mark.id === after.mark.id &&
    before.mark.stroke === after.mark.stroke &&
    before.mark.widthPixels === after.mark.widthPixels &&
    before.mark.opacity === after.mark.opacity,
);
