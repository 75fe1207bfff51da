import type { SeriesChart, SeriesPoint } from '../../charts/series-layout.ts';
import type { Observation } from '../../domain/dataset.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { formatValue } from '../../i18n/format-value.ts';
import { citeFigure } from '../../selectors/cite.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { SourceButton } from '../details/source-button.tsx';

function markOf({ observation, isPartYear }: SeriesPoint) {
  const className = observation.qualifier === 'derived' ? 'is-derived' : '';
  if (isPartYear) return <path className={className} d="M0,-3.5L3.5,0L0,3.5L-3.5,0Z" />;
  return <circle className={className} r={2.8} />;
}

/** One indicator of the nation up to the clock, with its newest figure and where it is said. */
export function SeriesFigure({ chart }: { readonly chart: SeriesChart }) {
  const { index } = useAtlas();
  const words = useWords();
  const { messages, nameOf } = words;
  const tellValue = ({ value, qualifier }: Observation) =>
    formatValue(words, value, chart.indicator.unit, qualifier);
  const say = (observation: Observation) =>
    messages.clock.seriesPoint(formatPeriod(words, observation.period), tellValue(observation));
  return (
    <figure className="series">
      <figcaption>{nameOf(chart.indicator)}</figcaption>
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} aria-hidden="true">
        <line
          className="series-baseline"
          x1={chart.startX}
          x2={chart.endX}
          y1={chart.baseline}
          y2={chart.baseline}
        />
        <line className="series-now" x1={chart.clockX} x2={chart.clockX} y2={chart.baseline} />
        {chart.lines.map((line, order) => (
          <g key={line.sourceId} className={`series-line series-line-${order}`}>
            <path className="series-path" d={line.path} />
            {line.points.map((point) => (
              <g
                key={`${point.observation.period} ${point.observation.locator} ${point.observation.value}`}
                className="series-point"
                transform={`translate(${point.x},${point.y})`}
              >
                <title>{say(point.observation)}</title>
                {markOf(point)}
              </g>
            ))}
          </g>
        ))}
      </svg>
      {chart.lines.length === 0 && <p className="series-empty">{messages.clock.noFigureYet}</p>}
      {chart.lines.map(({ sourceId, newest }) => (
        <p key={sourceId} className="series-newest">
          <span>
            <strong>{tellValue(newest)}</strong>{' '}
            <span className="quiet">{formatPeriod(words, newest.period)}</span>
          </span>
          <SourceButton what={say(newest)} citation={citeFigure(index, newest)} />
        </p>
      ))}
    </figure>
  );
}
