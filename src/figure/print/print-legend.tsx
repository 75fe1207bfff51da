import type { PlacedGroup, PlacedLegend, PlacedRamp } from './place-legend.ts';
import type { PrintMarks } from './print-content.ts';
import { PrintLayer } from './print-layer.tsx';
import { PrintSwatchMark } from './print-swatch.tsx';
import { PrintLines, round } from './print-text.tsx';

interface PrintLegendProps {
  readonly legend: PlacedLegend;
  readonly marks: PrintMarks;
}

function Ramp({ placed, marks }: { readonly placed: PlacedRamp; readonly marks: PrintMarks }) {
  const { ramp, bar, labels } = placed;
  const step = bar.width / ramp.fills.length;
  return (
    <>
      {ramp.fills.map((fill, place) => {
        const x = round(bar.x + place * step);
        // A hair wider than its step, so that no seam shows between two.
        const width = round(Math.min(step + 0.15, bar.x + bar.width - x));
        return (
          <rect
            key={x}
            x={x}
            y={round(bar.y)}
            width={width}
            height={round(bar.height)}
            fill={fill}
          />
        );
      })}
      <rect
        x={round(bar.x)}
        y={round(bar.y)}
        width={round(bar.width)}
        height={round(bar.height)}
        fill="none"
        stroke={marks.base.coast}
        strokeWidth={0.3}
      />
      <PrintLines lines={labels} fill={marks.ink} />
    </>
  );
}

function Group({ group, marks }: { readonly group: PlacedGroup; readonly marks: PrintMarks }) {
  return (
    <g id={`legend-${group.id}`}>
      <PrintLines lines={group.heading} fill={marks.ink} />
      {group.ramp ? <Ramp placed={group.ramp} marks={marks} /> : null}
      {group.entries.map(({ entry, swatch, lines }) => (
        <g key={entry.label}>
          <PrintSwatchMark swatch={entry.swatch} box={swatch} marks={marks} />
          <PrintLines lines={lines} fill={marks.base.note} />
        </g>
      ))}
    </g>
  );
}

/** What the colours, symbols and lines mean, layer by layer. */
export function PrintLegend({ legend, marks }: PrintLegendProps) {
  return (
    <PrintLayer id="legend" label="Legend">
      {legend.groups.map((group) => (
        <Group key={group.id} group={group} marks={marks} />
      ))}
    </PrintLayer>
  );
}
