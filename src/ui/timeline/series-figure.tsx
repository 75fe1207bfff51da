import type { SeriesChart, SeriesLine, SeriesPoint } from '../../charts/series-layout.ts';
import type { Observation } from '../../domain/dataset.ts';
import type { Words } from '../../i18n/words.ts';

interface SeriesFigureProps {
  readonly chart: SeriesChart;
  readonly words: Words;
}

function markOf({ observation, isPartYear }: SeriesPoint) {
  const className = observation.qualifier === 'derived' ? 'is-derived' : '';
  if (isPartYear) return <path className={className} d="M0,-3.5L3.5,0L0,3.5L-3.5,0Z" />;
  return <circle className={className} r={2.8} />;
}

/** One indicator of the nation up to the clock, with its newest figure and where it is said. */
export function SeriesFigure({ chart, words }: SeriesFigureProps) {
  const { messages, nameOf, pick, formatNumber } = words;
  const unit = messages.clock.unit(chart.indicator.unit);
  const say = ({ period, qualifier, value }: Observation) =>
    messages.clock.seriesPoint(
      period.replace('/', '–'),
      messages.qualifier[qualifier],
      formatNumber(value),
      unit,
    );
  const sourceOf = ({ source, sourceId, newest }: SeriesLine) => {
    const title = source ? pick(source.title_zh, source.title_en) : sourceId;
    const text = messages.clock.citation(title, newest.locator);
    if (!source?.url) return <cite title={text}>{text}</cite>;
    return (
      <cite title={text}>
        <a href={source.url} target="_blank" rel="noreferrer">
          {text}
        </a>
      </cite>
    );
  };
  return (
    <figure className="series">
      <figcaption title={pick(chart.indicator.definition_zh, chart.indicator.definition_en)}>
        {nameOf(chart.indicator)} <span className="series-unit">{unit}</span>
      </figcaption>
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
      {chart.lines.map((line) => (
        <p key={line.sourceId} className="series-newest">
          <strong>{say(line.newest)}</strong> {sourceOf(line)}
        </p>
      ))}
    </figure>
  );
}
