import type { Graticule } from './graticule.ts';
import type { PlacedScaleBar } from './layout-print-figure.ts';
import type { PrintMarks } from './print-content.ts';
import { PrintLayer } from './print-layer.tsx';
import { PrintLines, PrintText, round } from './print-text.tsx';
import type { Rectangle } from './rectangle.ts';
import { LINE_HEIGHT } from './text-block.ts';

interface ScaleBarProps {
  readonly placed: PlacedScaleBar;
  readonly distance: string;
  readonly marks: PrintMarks;
  readonly size: number;
}

/** A bar in two halves, its length, and where it is true. */
export function PrintScaleBar({ placed, distance, marks, size }: ScaleBarProps) {
  const { bar, box, note } = placed;
  const x = box.x + size * 0.5;
  const top = box.y + size * 0.5;
  const y = top + size * LINE_HEIGHT;
  const half = bar.lengthPoints / 2;
  const height = size * 0.35;
  return (
    <PrintLayer id="scale-bar" label="Scale bar">
      <rect
        x={round(box.x)}
        y={round(box.y)}
        width={round(box.width)}
        height={round(box.height)}
        fill="#ffffff"
        fillOpacity={0.8}
      />
      <PrintText text="0" x={x} y={top + size} size={size} fill={marks.ink} anchor="middle" />
      <PrintText
        text={distance}
        x={x + bar.lengthPoints}
        y={top + size}
        size={size}
        fill={marks.ink}
        anchor="middle"
      />
      <rect
        id="scale-bar-length"
        x={round(x)}
        y={round(y)}
        width={round(bar.lengthPoints)}
        height={round(height)}
        fill="#ffffff"
        stroke={marks.ink}
        strokeWidth={0.4}
      />
      <rect x={round(x)} y={round(y)} width={round(half)} height={round(height)} fill={marks.ink} />
      <PrintLines lines={note.lines} fill={marks.ink} />
    </PrintLayer>
  );
}

/** North is up everywhere on Mercator; elsewhere the meridians say it, and no arrow is drawn. */
export function PrintNorthArrow({
  box,
  marks,
  size,
}: {
  readonly box: Rectangle;
  readonly marks: PrintMarks;
  readonly size: number;
}) {
  const x = box.x + box.width / 2;
  const tip = box.y + size * 1.1;
  const foot = box.y + box.height;
  const half = box.width * 0.3;
  return (
    <PrintLayer id="north-arrow" label="North arrow">
      <PrintText
        text="N"
        x={x}
        y={box.y + size * 0.85}
        size={size}
        fill={marks.ink}
        anchor="middle"
        halo={marks.halo}
      />
      <path
        d={`M${round(x)} ${round(tip)}L${round(x + half)} ${round(foot)}L${round(x)} ${round(foot - size * 0.4)}L${round(x - half)} ${round(foot)}Z`}
        fill={marks.ink}
        stroke={marks.halo}
        strokeWidth={0.3}
      />
    </PrintLayer>
  );
}

/** Meridians and parallels; their degrees stand at the edges of the frame. */
export function PrintGraticule({ path, marks }: { path: string; marks: PrintMarks }) {
  return (
    <PrintLayer id="graticule" label="Graticule">
      <path d={path} fill="none" stroke={marks.base.coast} strokeWidth={0.25} strokeOpacity={0.6} />
    </PrintLayer>
  );
}

interface GraticuleLabelsProps {
  readonly graticule: Graticule;
  readonly marks: PrintMarks;
  readonly size: number;
}

export function PrintGraticuleLabels({ graticule, marks, size }: GraticuleLabelsProps) {
  return (
    <PrintLayer id="graticule-labels" label="Degrees">
      {graticule.labels.map((label) => (
        <PrintText
          key={label.text}
          {...label}
          size={size}
          fill={marks.base.note}
          halo={marks.halo}
        />
      ))}
    </PrintLayer>
  );
}
