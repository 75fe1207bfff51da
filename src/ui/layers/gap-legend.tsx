import type { Observation } from '../../domain/dataset.ts';
import { gapMaximum, gapScale } from '../../marks/scales.ts';
import { countByRegion } from '../../selectors/count-by-region.ts';
import type { Frame, GapPart } from '../../selectors/select-frame.ts';
import { GAP_METRICS } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';

interface GapBarProps {
  readonly part: GapPart;
  readonly observation: Observation | null;
}

function GapBar({ part, observation }: GapBarProps) {
  const { index } = useAtlas();
  const view = useSettledView();
  const words = useWords();
  const { messages } = words;
  const isPercent = index.indicatorById.get(view.gapMetric)?.unit === 'percent';
  const value = observation?.value ?? 0;
  const width = (value / gapMaximum(view.gapMetric)) * 100;
  return (
    <div className="gap-bar">
      <span>{messages.gap.part[part]}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100} height={8} className="gap-track" />
        {observation ? (
          <rect width={width} height={8} fill={gapScale(view.gapMetric, view.theme)(value)} />
        ) : null}
      </svg>
      <b>
        {observation
          ? `${words.formatNumber(value)}${isPercent ? '%' : ''}`
          : messages.gap.noDataYet}
      </b>
    </div>
  );
}

function CountedTable({ frame }: { readonly frame: Frame }) {
  const { index, store } = useAtlas();
  const { messages } = useWords();
  const header = messages.gap.countedHeader;
  return (
    <table className="counted">
      <caption>{messages.gap.counted}</caption>
      <thead>
        <tr>
          <th scope="col">{header.part}</th>
          <th scope="col">{header.zones}</th>
          <th scope="col">{header.belts}</th>
          <th scope="col">{header.topTier}</th>
        </tr>
      </thead>
      <tbody>
        {countByRegion(index, frame.day).map((row) => (
          <tr key={row.region}>
            <th scope="row">
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  store.act({ type: 'select', selection: { kind: 'region', id: row.region } })
                }
              >
                {messages.region[row.region]}
              </button>
            </th>
            <td>{row.zones}</td>
            <td>{row.belts}</td>
            <td>{row.topTier}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The chosen metric with its two bars, and beside it what the atlas itself counts by region. */
export function GapLegend({ frame }: { readonly frame: Frame }) {
  const { store, index } = useAtlas();
  const view = useSettledView();
  const words = useWords();
  const { messages } = words;
  const east = frame.gap?.east ?? null;
  const unit = index.indicatorById.get(view.gapMetric)?.unit;
  return (
    <div className="legend">
      <label className="field">
        {messages.gap.metric}
        <select
          value={view.gapMetric}
          onChange={(event) => {
            const gapMetric = GAP_METRICS.find((metric) => metric === event.target.value);
            if (gapMetric) store.act({ type: 'set', change: { gapMetric } });
          }}
        >
          {GAP_METRICS.map((metric) => (
            <option key={metric} value={metric}>
              {messages.gap.metricName[metric]}
            </option>
          ))}
        </select>
      </label>
      <p className="as-of">
        {east ? messages.gap.asOf(east.period) : messages.gap.noDataYet}
        {unit && unit !== 'percent' ? ` · ${unit}` : ''}
      </p>
      <GapBar part="east" observation={east} />
      <GapBar part="central-west" observation={frame.gap?.centralWest ?? null} />
      <p className="legend-note">{messages.gap.leftOut(messages.gap.part.northeast)}</p>
      <CountedTable frame={frame} />
    </div>
  );
}
