import type { Batch } from '../domain/dataset.ts';
import type { RankedProvince } from '../selectors/charts/province-ranking.ts';
import type { ChartInk } from './chart-ink.ts';
import { ChartLegend, type LegendEntry } from './chart-legend.tsx';
import type { ChartMark } from './drawn-chart.ts';
import type { PlacedEntry } from './legend-layout.ts';
import { MarkGroup } from './mark-group.tsx';
import { PROVINCE_ROW, type ProvinceRow } from './province-bars-layout.ts';
import { TEXT_SIZE } from './text-width.ts';

const BAR = { top: 4, height: 16 };

interface PlotProps {
  readonly rows: readonly { readonly row: ProvinceRow; readonly mark: ChartMark }[];
  readonly legend: readonly PlacedEntry<LegendEntry>[];
  readonly top: number;
  readonly startX: number;
  readonly width: number;
  readonly nameOf: (ranked: RankedProvince) => string;
  readonly colourOf: (batch: Batch) => string;
  readonly lit: ReadonlySet<string>;
  readonly ink: ChartInk;
}

/** The picture of `drawProvinces`. Rows keep their elements and move to their new places. */
export function ProvinceBarsPlot(props: PlotProps) {
  const { rows, legend, top, startX, width, nameOf, colourOf, lit, ink } = props;
  return (
    <>
      <ChartLegend placed={legend} lit={lit} ink={ink} />
      <line
        x1={startX}
        x2={startX}
        y1={top}
        y2={top + rows.length * PROVINCE_ROW}
        stroke={ink.soft}
      />
      {rows.map(({ row, mark }) => (
        <MarkGroup key={mark.id} mark={mark} lit={lit} y={top + row.y} moves>
          <rect className="chart-hit" width={width} height={PROVINCE_ROW} fill="transparent" />
          <text x={0} y={16} fontSize={TEXT_SIZE} fill={ink.soft}>
            {row.ranked.rank}
          </text>
          <text
            x={startX - 6}
            y={16}
            fontSize={TEXT_SIZE}
            fontWeight={mark.isChosen ? 700 : 400}
            textAnchor="end"
            fill={ink.text}
          >
            {nameOf(row.ranked)}
          </text>
          {/* Out of the filter: still there to be chosen, and plainly not counted. */}
          <g opacity={row.ranked.isShown ? undefined : 0.25}>
            {row.parts.map((part) => (
              <rect
                key={part.batch}
                className="chart-shape"
                data-lit={part.zones.some((zone) => lit.has(`zone:${zone.id}`)) || undefined}
                x={part.x}
                y={BAR.top}
                width={part.width}
                height={BAR.height}
                fill={colourOf(part.batch)}
                stroke={ink.ground}
                strokeWidth={0.8}
              />
            ))}
          </g>
          <text x={row.endX + 4} y={16} fontSize={TEXT_SIZE} fontWeight={600} fill={ink.text}>
            {row.ranked.count}
          </text>
        </MarkGroup>
      ))}
    </>
  );
}
