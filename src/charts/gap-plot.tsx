import type { Theme } from '../view/view-state.ts';
import { type ChartInk, inkOn, regionColour } from './chart-ink.ts';
import type { ChartMark } from './drawn-chart.ts';
import { GAP_ROW, type GapRow, type RatioLayout } from './gap-layout.ts';
import { MarkGroup } from './mark-group.tsx';
import { HEADING_SIZE, TEXT_SIZE, textWidth } from './text-width.ts';
import { Unspoken } from './unspoken.tsx';

/** A metric in words, with its marks. */
export interface MarkedPair {
  readonly name: string;
  readonly note: string;
  readonly eastText: string;
  readonly centralWestText: string;
  readonly ratioText: string;
  readonly metric: ChartMark;
  readonly ratio: ChartMark;
  readonly east: ChartMark;
  readonly centralWest: ChartMark;
}

interface LookProps {
  readonly lit: ReadonlySet<string>;
  readonly ink: ChartInk;
  readonly theme: Theme;
}

function Heading({ pair, ink }: { readonly pair: MarkedPair; readonly ink: ChartInk }) {
  return (
    <text
      y={15}
      fontSize={HEADING_SIZE}
      fill={ink.text}
      // Rules of the scale run behind it.
      stroke={ink.ground}
      strokeWidth={3}
      paintOrder="stroke"
    >
      <tspan fontWeight={600} textDecoration={pair.metric.isChosen ? 'underline' : undefined}>
        {pair.name}
      </tspan>
      <tspan dx={6} fontSize={TEXT_SIZE} fill={ink.soft}>
        {pair.note}
      </tspan>
    </text>
  );
}

interface BarProps {
  readonly mark: ChartMark;
  readonly text: string;
  readonly y: number;
  readonly width: number;
  readonly fill: string;
  readonly lit: ReadonlySet<string>;
  readonly ink: ChartInk;
}

/** The words stand in the bar where it has room for them, and after it where it has not. */
function Bar({ mark, text, y, width, fill, lit, ink }: BarProps) {
  const isInside = textWidth(text) + 12 < width;
  return (
    <MarkGroup mark={mark} lit={lit} y={y}>
      <rect className="chart-shape" width={Math.max(1, width)} height={24} fill={fill} />
      <text
        x={isInside ? 6 : width + 6}
        y={16}
        fontSize={TEXT_SIZE}
        fill={isInside ? inkOn(fill) : ink.text}
      >
        {text}
      </text>
    </MarkGroup>
  );
}

interface ValuesProps extends LookProps {
  readonly rows: readonly GapRow[];
  readonly marked: readonly MarkedPair[];
}

/** Two bars a metric. */
export function GapValuesPlot({ rows, marked, lit, ink, theme }: ValuesProps) {
  return rows.map((row, order) => {
    const pair = marked[order];
    if (!pair) return null;
    return (
      <g key={pair.metric.id} transform={`translate(0,${row.y})`}>
        <MarkGroup mark={pair.metric} lit={lit}>
          <rect className="chart-hit" width={220} height={22} fill="transparent" />
          <Heading pair={pair} ink={ink} />
        </MarkGroup>
        <Bar
          mark={pair.east}
          text={pair.eastText}
          y={22}
          width={row.eastWidth}
          fill={regionColour('east', theme)}
          lit={lit}
          ink={ink}
        />
        <Bar
          mark={pair.centralWest}
          text={pair.centralWestText}
          y={47}
          width={row.centralWestWidth}
          fill={regionColour('central', theme)}
          lit={lit}
          ink={ink}
        />
      </g>
    );
  });
}

interface RatiosProps extends LookProps {
  readonly layout: RatioLayout;
  readonly marked: readonly MarkedPair[];
  readonly width: number;
  readonly lessText: string;
  readonly moreText: string;
  readonly formatNumber: (value: number) => string;
}

/** One bar a metric from the line on which both parts are equal. */
export function GapRatiosPlot(props: RatiosProps) {
  const { layout, marked, width, lessText, moreText, formatNumber, lit, ink, theme } = props;
  const foot = 20 + layout.rows.length * GAP_ROW.ratios;
  return (
    <>
      <Unspoken fontSize={TEXT_SIZE} fill={ink.soft}>
        <text x={layout.oneX - 8} y={12} textAnchor="end">
          {lessText}
        </text>
        <text x={layout.oneX + 8} y={12}>
          {moreText}
        </text>
        {layout.ticks.map(({ value, x }) => (
          <g key={value}>
            <line x1={x} x2={x} y1={18} y2={foot} stroke={value === 1 ? ink.soft : ink.rule} />
            <text
              x={x}
              y={foot + 14}
              textAnchor={x < 12 ? 'start' : x > width - 12 ? 'end' : 'middle'}
            >
              {formatNumber(value)}
            </text>
          </g>
        ))}
      </Unspoken>
      {layout.rows.map(({ x, y, width: barWidth, pair: { ratio } }, order) => {
        const pair = marked[order];
        if (!pair) return null;
        const isRight = ratio >= 1;
        return (
          <MarkGroup key={pair.ratio.id} mark={pair.ratio} lit={lit} y={20 + y}>
            <rect className="chart-hit" width={width} height={GAP_ROW.ratios} fill="transparent" />
            <Heading pair={pair} ink={ink} />
            <rect
              className="chart-shape"
              x={x}
              y={22}
              width={Math.max(1, barWidth)}
              height={20}
              fill={regionColour(isRight ? 'east' : 'central', theme)}
            />
            <text
              x={isRight ? layout.oneX - 6 : layout.oneX + 6}
              y={36}
              fontSize={TEXT_SIZE}
              fontWeight={600}
              textAnchor={isRight ? 'end' : 'start'}
              fill={ink.text}
            >
              {pair.ratioText}
            </text>
          </MarkGroup>
        );
      })}
    </>
  );
}
