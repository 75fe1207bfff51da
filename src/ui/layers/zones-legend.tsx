import { dayOf } from '../../domain/period.ts';
import { batchColour, outlineOf } from '../../marks/palettes.ts';
import { countScale } from '../../marks/scales.ts';
import { symbolPath } from '../../marks/symbol-path.ts';
import type { Frame } from '../../selectors/select-frame.ts';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useDate, useSettledView, useWords } from '../atlas-context.ts';
import { BatchRamp } from './batch-ramp.tsx';
import { FillScale } from './fill-scale.tsx';

const FILLS: readonly ViewState['zoneFill'][] = ['territory', 'count', 'none'];

function TopTierKey() {
  const view = useSettledView();
  const { messages } = useWords();
  const fill = batchColour(1, view.theme);
  const stroke = outlineOf(fill, view.theme);
  return (
    <p className="legend-note">
      <svg className="swatch" viewBox="-12 -12 24 24" aria-hidden="true">
        <path d={symbolPath('circle', 4)} fill={fill} />
        {[6.5, 9, 11.5].map((radius) => (
          <circle key={radius} r={radius} fill="none" stroke={stroke} />
        ))}
      </svg>
      {messages.zones.topTierLegend}
    </p>
  );
}

function ZonesAsOf({ shown }: { readonly shown: number }) {
  const { index } = useAtlas();
  const { rangeStart } = useSettledView();
  const date = useDate(false);
  const { messages, formatDate } = useWords();
  const from = rangeStart === null ? index.firstDay : dayOf(rangeStart);
  const total = index.batches
    .filter((event) => event.day >= from && event.day <= dayOf(date))
    .reduce((sum, event) => sum + event.zones.length, 0);
  const start = rangeStart === null ? null : formatDate(rangeStart);
  const none = rangeStart === null ? messages.zones.noneYet : messages.zones.noneInRange;
  return (
    <p className="as-of">
      {total > 0 ? messages.zones.asOf(shown, total, formatDate(date), start) : none}
    </p>
  );
}

/** The fills of the provinces that have zones, from one zone to the most that any of them has. */
function CountScale({ frame }: { readonly frame: Frame }) {
  const { theme } = useSettledView();
  const { messages, formatNumber } = useWords();
  const most = Math.max(0, ...frame.zoneCountByProvince.values());
  if (most === 0) return null;
  const fillOf = countScale(most, theme);
  const steps = Array.from({ length: most }, (_, step) => ({
    value: step + 1,
    fill: fillOf(step + 1),
  }));
  return <FillScale label={messages.zones.countLegend} steps={steps} formatValue={formatNumber} />;
}

function FillChoice({ isTaken }: { readonly isTaken: boolean }) {
  const { store } = useAtlas();
  const { zoneFill } = useSettledView();
  const { zones } = useWords().messages;
  return (
    <label className="field">
      {zones.fill}
      <select
        disabled={isTaken}
        value={zoneFill}
        onChange={(event) => {
          const chosen = FILLS.find((fill) => fill === event.target.value);
          if (chosen) store.act({ type: 'set', change: { zoneFill: chosen } });
        }}
      >
        {FILLS.map((fill) => (
          <option key={fill} value={fill}>
            {zones.fillName[fill]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Batches as filters, what the land is filled with, and what the layer shows at the clock. */
export function ZonesLegend({ frame }: { readonly frame: Frame }) {
  const { store } = useAtlas();
  const view = useSettledView();
  const { zones } = useWords().messages;
  const isTaken = frame.gap !== null;
  return (
    <div className="legend">
      <ZonesAsOf shown={frame.zones?.length ?? 0} />
      <BatchRamp />
      <label className="check">
        <input
          type="checkbox"
          checked={view.newestBatchOnly}
          onChange={(event) =>
            store.act({ type: 'set', change: { newestBatchOnly: event.target.checked } })
          }
        />
        {zones.newestOnly}
      </label>
      <FillChoice isTaken={isTaken} />
      {isTaken ? <p className="legend-note">{zones.fillTaken}</p> : null}
      {view.zoneFill === 'count' && !isTaken ? <CountScale frame={frame} /> : null}
      <TopTierKey />
    </div>
  );
}
