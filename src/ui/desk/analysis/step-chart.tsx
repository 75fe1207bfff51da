import { useRef } from 'react';
import { layoutSteps, type StepSeries } from '../../../charts/analysis/step-layout.ts';
import { CHART_INK } from '../../../charts/chart-ink.ts';
import { joinSentences, sayChange } from '../../../charts/say-summary.ts';
import { TimeAxis } from '../../../charts/time-axis.tsx';
import { dayOf } from '../../../domain/period.ts';
import { useAtlas, useSettledView } from '../../atlas-context.ts';
import { useSize } from '../../stage/use-size.ts';
import { ChartFigure } from './chart-figure.tsx';
import { sayDay } from './say-figures.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

interface StepChartProps {
  readonly title: string;
  /** At most five; each has a colour and a dash of its own. */
  readonly series: readonly (StepSeries & { readonly name: string })[];
  readonly sayValue: (value: number) => string;
  /** How the scale says values, where shorter. */
  readonly sayTick?: (value: number) => string;
  /** The scale reaches at least this far. */
  readonly atLeast: number;
}

/** A measure after each batch up to the clock; the table beside it holds the same figures. */
export function StepChart({
  title,
  series,
  sayValue,
  sayTick = sayValue,
  atLeast,
}: StepChartProps) {
  const { index } = useAtlas();
  const view = useSettledView();
  const speech = useAnalysisWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useSize(box)?.width ?? 420;
  const chart = layoutSteps(index, dayOf(view.date), series, width, atLeast);
  const nameOf = (id: string) => series.find((one) => one.id === id)?.name ?? '';
  const changes = chart.lines.map(({ id, points }) =>
    sayChange(
      nameOf(id),
      points.map(({ day, value }) => ({ said: sayValue(value), when: sayDay(day, speech) })),
      speech.words,
    ),
  );
  return (
    <ChartFigure title={title} summary={joinSentences(changes, speech.words)}>
      <div ref={box}>
        <svg width="100%" height={chart.height} viewBox={`0 0 ${chart.width} ${chart.height}`}>
          <title>{title}</title>
          {chart.valueTicks.map(({ value, y }) => (
            <g key={value} className="analysis-tick">
              <line x1={chart.span.startX} x2={chart.span.endX} y1={y} y2={y} />
              <text x={chart.span.startX - 6} y={y + 4} textAnchor="end">
                {sayTick(value)}
              </text>
            </g>
          ))}
          <TimeAxis ticks={chart.years} span={chart.span} ink={CHART_INK[view.theme]} />
          <line
            className="analysis-now"
            x1={chart.clockX}
            x2={chart.clockX}
            y1={chart.top}
            y2={chart.baseline}
          />
          {chart.lines.map(({ id, path, points }, order) => (
            <g key={id} className={`analysis-line analysis-line-${order}`}>
              <path d={path} />
              {points.map(({ day, value, x, y }) => (
                <circle key={day} cx={x} cy={y} r={3}>
                  <title>{`${nameOf(id)}, ${sayDay(day, speech)}: ${sayValue(value)}`}</title>
                </circle>
              ))}
            </g>
          ))}
        </svg>
      </div>
      {series.length > 1 ? (
        <ul className="analysis-key">
          {series.map(({ id, name }, order) => (
            <li key={id}>
              <svg width="26" height="10" aria-hidden="true">
                <g className={`analysis-line analysis-line-${order}`}>
                  <path d="M1,5H25" />
                </g>
              </svg>
              {name}
            </li>
          ))}
        </ul>
      ) : null}
    </ChartFigure>
  );
}
