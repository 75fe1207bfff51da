import { memo, useMemo } from 'react';
import type { LabelMark, PointMark } from '../marks/marks.ts';
import type { FigureBox } from './figure-box.ts';
import type { FigurePaths } from './figure-paths.ts';
import { placeLabels } from './place-labels.ts';
import type { FigureTransform } from './projections.ts';

interface FigureLabelsProps {
  readonly labels: readonly LabelMark[];
  readonly points: readonly PointMark[];
  readonly pointOf: FigurePaths['point'];
  readonly transform: FigureTransform;
  readonly zoom: number;
  readonly box: FigureBox;
}

function Labels(props: FigureLabelsProps) {
  const { transform, pointOf, zoom, box } = props;
  const placed = useMemo(
    () => placeLabels(props.labels, props.points, pointOf, transform, zoom, box),
    [props.labels, props.points, pointOf, transform, zoom, box],
  );
  const scale = 1 / transform.k;
  return (
    <g pointerEvents="none" data-figure="labels">
      {placed.map(({ label, x, y, dx, dy, anchor }) => (
        <text
          key={label.id}
          data-size={1}
          transform={`translate(${x} ${y}) scale(${scale})`}
          x={dx}
          y={dy}
          fontSize={label.sizePixels}
          textAnchor={anchor}
          fill={label.fill}
          stroke={label.halo}
          strokeWidth={2.6}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {label.text}
        </text>
      ))}
    </g>
  );
}

/** The names of the figure. Placing them costs the most of all marks, so it waits for a change. */
export const FigureLabels = memo(Labels);
