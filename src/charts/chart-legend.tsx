import type { ChartInk } from './chart-ink.ts';
import type { ChartMark } from './drawn-chart.ts';
import { LEGEND_ROW, type PlacedEntry } from './legend-layout.ts';
import { MarkGroup } from './mark-group.tsx';
import { TEXT_SIZE } from './text-width.ts';

export interface LegendEntry {
  readonly text: string;
  readonly colour: string;
  readonly mark: ChartMark;
}

interface ChartLegendProps {
  readonly placed: readonly PlacedEntry<LegendEntry>[];
  readonly lit: ReadonlySet<string>;
  readonly ink: ChartInk;
}

/** What the colours mean; each entry is also the filter that it stands for. */
export function ChartLegend({ placed, lit, ink }: ChartLegendProps) {
  return placed.map(({ entry, x, y, width }) => (
    <MarkGroup key={entry.mark.id} mark={entry.mark} lit={lit} x={x} y={y}>
      <rect className="chart-hit" width={width + 4} height={LEGEND_ROW} fill="transparent" />
      <rect className="chart-shape" y={7} width={10} height={10} rx={2} fill={entry.colour} />
      <text
        x={14}
        y={16}
        fontSize={TEXT_SIZE}
        fontWeight={entry.mark.isChosen ? 700 : 400}
        textDecoration={entry.mark.isChosen ? 'underline' : undefined}
        fill={ink.text}
      >
        {entry.text}
      </text>
    </MarkGroup>
  ));
}
