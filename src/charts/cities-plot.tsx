import type { CityTopic } from '../selectors/charts/city-comparison.ts';
import type { ChartInk } from './chart-ink.ts';
import {
  BAR_ROW,
  type CityBar,
  LINE_ROW,
  type PlacedGroup,
  type PlacedText,
} from './cities-layout.ts';
import type { ChartMark } from './drawn-chart.ts';
import { MarkGroup } from './mark-group.tsx';
import { HEADING_SIZE, TEXT_SIZE } from './text-width.ts';

export interface ApartSection {
  readonly topic: CityTopic;
  readonly title: PlacedText;
  readonly figures: readonly {
    readonly cityId: string;
    readonly name: string;
    readonly text: PlacedText;
  }[];
  readonly reason: PlacedText;
}

interface PlotProps {
  readonly heads: readonly { readonly text: string; readonly y: number }[];
  readonly groups: readonly PlacedGroup[];
  readonly bars: readonly {
    readonly bar: CityBar;
    readonly y: number;
    readonly width: number;
    readonly said: string;
    readonly name: string;
    readonly mark: ChartMark;
  }[];
  readonly none: PlacedText | null;
  readonly sections: readonly ApartSection[];
  readonly startX: number;
  readonly width: number;
  readonly lit: ReadonlySet<string>;
  readonly ink: ChartInk;
}

interface TextBlockProps {
  readonly text: PlacedText;
  readonly x?: number;
  readonly fill: string;
  readonly fontWeight?: number;
}

/** Lines one under the other. */
function TextBlock({ text, x = 0, ...look }: TextBlockProps) {
  return (
    <text fontSize={TEXT_SIZE} {...look}>
      {text.lines.map((line, order) => (
        <tspan key={line} x={x} y={text.y + 12 + order * LINE_ROW}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Section({
  section,
  startX,
  ink,
}: {
  readonly section: ApartSection;
  readonly startX: number;
  readonly ink: ChartInk;
}) {
  return (
    <g>
      <TextBlock text={section.title} fill={ink.text} fontWeight={600} />
      {section.figures.map(({ cityId, name, text }) => (
        <g key={cityId}>
          <text y={text.y + 12} fontSize={TEXT_SIZE} fill={ink.soft}>
            {name}
          </text>
          <TextBlock text={text} x={startX} fill={ink.text} />
        </g>
      ))}
      <TextBlock text={section.reason} fill={ink.soft} />
    </g>
  );
}

/** The picture of `drawCities`. */
export function CitiesPlot(props: PlotProps) {
  const { heads, groups, bars, none, sections, startX, width, lit, ink } = props;
  return (
    <>
      {heads.map(({ text, y }) => (
        <g key={text}>
          <text y={y + 13} fontSize={HEADING_SIZE} fontWeight={700} fill={ink.text}>
            {text}
          </text>
          <line x2={width} y1={y + 19} y2={y + 19} stroke={ink.rule} />
        </g>
      ))}
      {groups.map(({ title, y }) => (
        <text key={title} y={y + 14} fontSize={TEXT_SIZE} fontWeight={600} fill={ink.text}>
          {title}
        </text>
      ))}
      {bars.map(({ bar, y, width: barWidth, said, name, mark }) => (
        <MarkGroup key={mark.id} mark={mark} lit={lit} y={y}>
          <rect className="chart-hit" width={width} height={BAR_ROW} fill="transparent" />
          <text y={16} fontSize={TEXT_SIZE} fill={ink.text}>
            {name}
          </text>
          {bar.amount === null ? null : (
            <rect
              className="chart-shape"
              x={startX}
              y={4}
              width={Math.max(1, barWidth)}
              height={16}
              fill={ink.accent}
            />
          )}
          <text
            x={startX + barWidth + (bar.amount === null ? 0 : 6)}
            y={16}
            fontSize={TEXT_SIZE}
            fill={bar.amount === null ? ink.soft : ink.text}
          >
            {said}
          </text>
        </MarkGroup>
      ))}
      {none ? <TextBlock text={none} fill={ink.soft} /> : null}
      {sections.map((section) => (
        <Section key={section.topic} section={section} startX={startX} ink={ink} />
      ))}
    </>
  );
}
