import type { Observation } from '../../domain/dataset.ts';
import { formatValue } from '../../i18n/format-value.ts';
import { BASE_COLOURS } from '../../marks/palettes.ts';
import { gapMaximum, gapScale } from '../../marks/scales.ts';
import { citeFigure } from '../../selectors/cite.ts';
import type { Frame, GapPart } from '../../selectors/select-frame.ts';
import { GAP_METRICS } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { SourceButton } from '../details/source-button.tsx';
import { CountedTable } from './counted-table.tsx';
import { FillScale } from './fill-scale.tsx';

const SCALE_STEPS = 20;

interface GapBarProps {
  readonly part: GapPart;
  readonly observation: Observation;
}

function GapBar({ part, observation }: GapBarProps) {
  const { index } = useAtlas();
  const view = useSettledView();
  const words = useWords();
  const { messages } = words;
  const unit = index.indicatorById.get(view.gapMetric)?.unit ?? '';
  const { value, qualifier, period } = observation;
  const text = formatValue(words, value, unit, qualifier);
  const name = messages.gap.part[part];
  const width = (value / gapMaximum(view.gapMetric)) * 100;
  return (
    <div className="gap-bar">
      <span className="gap-part">{name}</span>
      <b>{text}</b>
      <SourceButton
        what={messages.gap.title(name, messages.gap.metricName[view.gapMetric], text, period)}
        citation={citeFigure(index, observation)}
      />
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100} height={8} className="gap-track" />
        <rect width={width} height={8} fill={gapScale(view.gapMetric, view.theme)(value)} />
      </svg>
    </div>
  );
}

/** What the map's hatching means. */
function HatchKey({ isYetToCome }: { readonly isYetToCome: boolean }) {
  const { theme } = useSettledView();
  const { gap } = useWords().messages;
  const { land, hatchLine, coast } = BASE_COLOURS[theme];
  return (
    <p className="legend-note">
      <svg className="swatch" viewBox="0 0 18 18" aria-hidden="true">
        <rect x={0.5} y={2.5} width={17} height={13} fill={land} stroke={coast} />
        <path
          d="M1 10L8.5 2.5M1 15.5L14 2.5M6.5 15.5L17.5 4.5M12 15.5L17.5 10"
          stroke={hatchLine}
        />
      </svg>
      {isYetToCome ? gap.hatchedYet : gap.hatched}
    </p>
  );
}

/** The fills of the chosen metric from nothing to the most that it can be. */
function GapScale() {
  const { index } = useAtlas();
  const { gapMetric, theme } = useSettledView();
  const words = useWords();
  const unit = index.indicatorById.get(gapMetric)?.unit ?? '';
  const most = gapMaximum(gapMetric);
  const fillOf = gapScale(gapMetric, theme);
  const steps = Array.from({ length: SCALE_STEPS + 1 }, (_, step) => {
    const value = (step / SCALE_STEPS) * most;
    return { value, fill: fillOf(value) };
  });
  return (
    <FillScale
      label={words.messages.gap.scale}
      steps={steps}
      formatValue={(value) =>
        value === most ? formatValue(words, value, unit) : words.formatNumber(value)
      }
    />
  );
}

/** The chosen metric with its two bars, and beside it what the atlas itself counts by region. */
export function GapLegend({ frame }: { readonly frame: Frame }) {
  const { store } = useAtlas();
  const view = useSettledView();
  const { messages } = useWords();
  const east = frame.gap?.east ?? null;
  const centralWest = frame.gap?.centralWest ?? null;
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
      <p className="as-of">{east ? messages.gap.asOf(east.period) : messages.gap.noDataYet}</p>
      {east ? <GapBar part="east" observation={east} /> : null}
      {centralWest ? <GapBar part="central-west" observation={centralWest} /> : null}
      {east ? <GapScale /> : null}
      <HatchKey isYetToCome={east === null} />
      <CountedTable frame={frame} />
    </div>
  );
}
