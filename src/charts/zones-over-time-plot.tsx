import type { Day } from '../domain/period.ts';
import type { ChartInk } from './chart-ink.ts';
import { ChartLegend, type LegendEntry } from './chart-legend.tsx';
import type { ChartMark, TimeSpan } from './drawn-chart.ts';
import type { PlacedEntry } from './legend-layout.ts';
import { MarkGroup } from './mark-group.tsx';
import { TEXT_SIZE } from './text-width.ts';
import { TimeAxis } from './time-axis.tsx';
import { Unspoken } from './unspoken.tsx';
import type { StackArea, StackBar, ZonesOverTimeLayout } from './zones-over-time-layout.ts';

interface Shape {
  readonly shape: StackArea | StackBar;
  readonly colour: string;
  readonly mark: ChartMark;
}

interface PlotProps {
  readonly layout: ZonesOverTimeLayout;
  readonly legend: readonly PlacedEntry<LegendEntry>[];
  readonly shapes: readonly Shape[];
  readonly span: TimeSpan;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly labelSpace: number;
  readonly clock: Day;
  readonly lit: ReadonlySet<string>;
  readonly ink: ChartInk;
}

function ShapeOf({ shape, colour, ink }: Pick<Shape, 'shape' | 'colour'> & { ink: ChartInk }) {
  // A seam in the colour of the ground keeps neighbours apart without their colours.
  const seam = { stroke: ink.ground, strokeWidth: 0.8 };
  if ('path' in shape)
    return <path className="chart-shape" d={shape.path} fill={colour} {...seam} />;
  const { x, y, width, height } = shape;
  return <rect className="chart-shape" {...{ x, y, width, height }} fill={colour} {...seam} />;
}

/** The picture of `drawZonesOverTime`. */
export function ZonesOverTimePlot(props: PlotProps) {
  const { layout, legend, shapes, span, ticks, labelSpace, clock, lit, ink } = props;
  const clockX = span.xOf(clock);
  const isStacked = layout.bars.length > 0;
  return (
    <>
      <ChartLegend placed={legend} lit={lit} ink={ink} />
      <Unspoken>
        {layout.ticks.map(({ value, y }) => (
          <g key={value}>
            <line x1={span.startX} x2={span.endX} y1={y} y2={y} stroke={ink.rule} />
            <text
              x={span.startX - 6}
              y={y + 4}
              fontSize={TEXT_SIZE}
              textAnchor="end"
              fill={ink.soft}
            >
              {value}
            </text>
          </g>
        ))}
      </Unspoken>
      <TimeAxis ticks={ticks} span={span} ink={ink} />
      {/* The areas are cut off at the clock, which runs on between two changes. */}
      <svg
        x={0}
        y={0}
        width={isStacked ? span.endX + 14 : Math.max(0.1, clockX)}
        height={span.bottom}
        overflow="hidden"
        role="presentation"
      >
        {shapes.map(({ shape, colour, mark }) => (
          <MarkGroup key={mark.id} mark={mark} lit={lit}>
            <ShapeOf shape={shape} colour={colour} ink={ink} />
          </MarkGroup>
        ))}
      </svg>
      <Unspoken pointerEvents="none">
        {layout.totals.map(({ day, count, x, y }) => (
          <text
            key={day}
            x={isStacked ? x : Math.min(x - 4, span.endX - labelSpace)}
            y={y - 4}
            fontSize={TEXT_SIZE}
            fontWeight={600}
            textAnchor={isStacked || x < span.startX + 24 ? 'middle' : 'end'}
            fill={ink.text}
          >
            {count}
          </text>
        ))}
      </Unspoken>
    </>
  );
}
