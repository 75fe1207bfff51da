import type { ChartInk } from './chart-ink.ts';
import type { ChartMark, TimeSpan } from './drawn-chart.ts';
import { MarkGroup } from './mark-group.tsx';
import type { NationalPanel } from './national-layout.ts';
import type { SeriesPoint } from './series-layout.ts';
import { cutText, HEADING_SIZE, TEXT_SIZE } from './text-width.ts';
import { TimeAxis } from './time-axis.tsx';
import { Unspoken } from './unspoken.tsx';

export interface MarkedPanel {
  readonly panel: NationalPanel;
  readonly unit: string;
  readonly sources: readonly string[];
  readonly marks: readonly {
    readonly point: SeriesPoint;
    readonly mark: ChartMark;
    /** Null where there is no room for it. */
    readonly value: string | null;
  }[];
}

interface PlotProps {
  readonly panels: readonly MarkedPanel[];
  readonly span: TimeSpan;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly noFigureText: string;
  readonly formatNumber: (value: number) => string;
  readonly lit: ReadonlySet<string>;
  readonly ink: ChartInk;
}

/** Documents after the first are told apart by the dash of their line as well. */
const DASHES = [undefined, '5 3', '1 3'] as const;

function PointShape({ point, ink }: { readonly point: SeriesPoint; readonly ink: ChartInk }) {
  const isDerived = point.observation.qualifier === 'derived';
  const look = { fill: isDerived ? ink.ground : ink.accent, stroke: ink.accent, strokeWidth: 1.5 };
  if (point.isPartYear)
    return <path className="chart-shape" d="M0,-4.5L4.5,0L0,4.5L-4.5,0Z" {...look} />;
  return <circle className="chart-shape" r={3.6} {...look} />;
}

function Panel({
  marked,
  span,
  noFigureText,
  formatNumber,
  lit,
  ink,
}: {
  readonly marked: MarkedPanel;
} & Omit<PlotProps, 'panels' | 'ticks'>) {
  const { panel, unit, sources, marks } = marked;
  const { chart, heading, ticks } = panel;
  const line = [unit, ...sources].join(' · ');
  return (
    <g transform={`translate(0,${panel.y})`}>
      <Unspoken>
        <text fontSize={HEADING_SIZE} fontWeight={600} fill={ink.text}>
          {heading.map((text, order) => (
            <tspan key={text} x={0} y={13 + order * 15}>
              {text}
            </tspan>
          ))}
        </text>
        <text x={0} y={13 + heading.length * 15} fontSize={TEXT_SIZE} fill={ink.soft}>
          {cutText(line, chart.width)}
        </text>
        {ticks.map(({ value, y }) => (
          <g key={value}>
            <line x1={span.startX} x2={span.endX} y1={y} y2={y} stroke={ink.rule} />
            <text
              x={span.startX - 6}
              y={y + 4}
              fontSize={TEXT_SIZE}
              textAnchor="end"
              fill={ink.soft}
            >
              {formatNumber(value)}
            </text>
          </g>
        ))}
        {chart.lines.length === 0 ? (
          <text x={span.startX + 6} y={chart.baseline - 8} fontSize={TEXT_SIZE} fill={ink.soft}>
            {noFigureText}
          </text>
        ) : null}
        {chart.lines.map(({ sourceId, path }, order) => (
          <path
            key={sourceId}
            d={path}
            fill="none"
            stroke={ink.accent}
            strokeWidth={1.6}
            strokeDasharray={DASHES[order % DASHES.length]}
          />
        ))}
      </Unspoken>
      {marks.map(({ point, mark, value }) => (
        <MarkGroup key={mark.id} mark={mark} lit={lit} x={point.x} y={point.y}>
          <rect className="chart-hit" x={-12} y={-12} width={24} height={24} fill="transparent" />
          <PointShape point={point} ink={ink} />
          {value === null ? null : (
            <text y={-8} fontSize={TEXT_SIZE} textAnchor="middle" fill={ink.text}>
              {value}
            </text>
          )}
        </MarkGroup>
      ))}
    </g>
  );
}

/** The picture of `drawNational`. */
export function NationalPlot({ panels, ticks, ...rest }: PlotProps) {
  const { span, ink } = rest;
  return (
    <>
      <TimeAxis ticks={ticks} span={span} ink={ink} />
      {panels.map((marked) => (
        <Panel key={marked.panel.chart.indicator.id} marked={marked} {...rest} />
      ))}
    </>
  );
}
