import { useRef } from 'react';
import { layoutScatter, type ScatterPoint } from '../../../charts/analysis/scatter-layout.ts';
import { joinSentences } from '../../../charts/say-summary.ts';
import { summaryWordsOf } from '../../../i18n/chart-summary.ts';
import type { Words } from '../../../i18n/words.ts';
import type { LinkKey } from '../../../selectors/linked-keys.ts';
import { useSize } from '../../stage/use-size.ts';
import { useHoverProps } from '../../use-hover.ts';
import { ChartFigure } from './chart-figure.tsx';
import { sayFixed } from './say-figures.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

interface LinkedPoint extends ScatterPoint {
  readonly title: string;
  /** Written beside the point; null leaves it unnamed. */
  readonly label: string | null;
  readonly link: LinkKey;
}

interface ScatterChartProps {
  readonly title: string;
  readonly xName: string;
  readonly yName: string;
  readonly points: readonly LinkedPoint[];
  /** Joins the points, and draws both scales alike, as on a map. */
  readonly isPath?: boolean;
  /** Dashed lines at these values, which divide the points. */
  readonly divide?: { readonly x: number; readonly y: number };
}

const HEIGHT = 220;

function Dot({
  point,
  x,
  y,
}: {
  readonly point: LinkedPoint;
  readonly x: number;
  readonly y: number;
}) {
  const { onPointerEnter, onPointerLeave, 'data-lit': isLit } = useHoverProps(point.link);
  return (
    <g
      className="analysis-dot"
      transform={`translate(${x},${y})`}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
      data-lit={isLit}
    >
      <circle r={4.5}>
        <title>{point.title}</title>
      </circle>
    </g>
  );
}

/** How many points there are, and the ends of a path, or of each of the two values. */
function summarize({ xName, yName, points, isPath }: ScatterChartProps, words: Words): string {
  const say = summaryWordsOf(words.language);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const endsBy = (name: string, axis: 'x' | 'y') => {
    const most = points.reduce((best, point) => (point[axis] > best[axis] ? point : best));
    const least = points.reduce((best, point) => (point[axis] < best[axis] ? point : best));
    return say.under(name, say.ends.value(most.title, least.title));
  };
  const rest = isPath
    ? [say.path(first.title, last.title)]
    : [endsBy(xName, 'x'), endsBy(yName, 'y')];
  return joinSentences([say.points(words.formatNumber(points.length)), ...rest], words);
}

/** Points by two values; the table below holds the same figures. */
export function ScatterChart(props: ScatterChartProps) {
  const { title, xName, yName, points, isPath, divide } = props;
  const speech = useAnalysisWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useSize(box)?.width ?? 420;
  const chart = layoutScatter(points, width, HEIGHT, isPath === true);
  const byId = new Map(points.map((point) => [point.id, point]));
  return (
    <ChartFigure title={title} summary={summarize(props, speech.words)}>
      <div ref={box}>
        <svg width="100%" height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
          <title>{title}</title>
          {chart.yTicks.map(({ value, at }) => (
            <g key={value} className="analysis-tick">
              <line x1={chart.left} x2={chart.right} y1={at} y2={at} />
              <text x={chart.left - 6} y={at + 4} textAnchor="end">
                {sayFixed(value, 0, speech)}
              </text>
            </g>
          ))}
          {chart.xTicks.map(({ value, at }) => (
            <text
              key={value}
              className="analysis-tick"
              x={at}
              y={chart.baseline + 15}
              textAnchor="middle"
            >
              {sayFixed(value, 0, speech)}
            </text>
          ))}
          <text className="analysis-axis" x={chart.right} y={HEIGHT - 4} textAnchor="end">
            {xName} →
          </text>
          <text className="analysis-axis" x={chart.left + 4} y={chart.top}>
            ↑ {yName}
          </text>
          {divide ? (
            <g className="analysis-divide">
              <line
                x1={chart.xOf(divide.x)}
                x2={chart.xOf(divide.x)}
                y1={chart.top}
                y2={chart.baseline}
              />
              <line
                x1={chart.left}
                x2={chart.right}
                y1={chart.yOf(divide.y)}
                y2={chart.yOf(divide.y)}
              />
            </g>
          ) : null}
          {isPath ? <path className="analysis-path" d={chart.path} /> : null}
          {chart.points.map(({ id, atX, atY }) => {
            // A name near the right edge stands before its point, and below the others.
            const isLast = atX > width - 80;
            return (
              <text
                key={id}
                className="analysis-name"
                x={atX + (isLast ? -8 : 8)}
                y={atY + (isLast ? 17 : -6)}
                textAnchor={isLast ? 'end' : 'start'}
              >
                {byId.get(id)?.label}
              </text>
            );
          })}
          {chart.points.map(({ id, atX, atY }) => {
            const point = byId.get(id);
            return point ? <Dot key={id} point={point} x={atX} y={atY} /> : null;
          })}
        </svg>
      </div>
    </ChartFigure>
  );
}
