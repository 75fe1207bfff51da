import { BATCHES } from '../../domain/dataset.ts';
import { batchColour, outlineOf } from '../../marks/palettes.ts';
import { symbolPath } from '../../marks/symbol-path.ts';
import type { Frame } from '../../selectors/select-frame.ts';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useView, useWords } from '../atlas-context.ts';
import { LegendChip, SymbolSwatch } from './legend-chip.tsx';

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
  const { date } = useView();
  const { messages, formatDate } = useWords();
  const text = shown > 0 ? messages.zones.asOf(shown, formatDate(date)) : messages.zones.noneYet;
  return <p className="as-of">{text}</p>;
}

/** Batches as filters, what the land is filled with, and what the layer shows at the clock. */
export function ZonesLegend({ frame }: { readonly frame: Frame }) {
  const { store, index } = useAtlas();
  const view = useSettledView();
  const { messages } = useWords();
  return (
    <div className="legend">
      <ZonesAsOf shown={frame.zones?.length ?? 0} />
      <div className="chips chips-row">
        {BATCHES.map((batch) => {
          const event = index.batches.find((other) => other.batch === batch);
          const fill = batchColour(batch, view.theme);
          return (
            <LegendChip
              key={batch}
              swatch={
                <SymbolSwatch symbol="circle" fill={fill} stroke={outlineOf(fill, view.theme)} />
              }
              label={messages.zones.batch(batch)}
              detail={String(event?.zones.length ?? 0)}
              isOn={view.batches?.includes(batch) ?? true}
              onToggle={() =>
                store.act({ type: 'toggle-filter', toggle: { filter: 'batches', value: batch } })
              }
            />
          );
        })}
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={view.newestBatchOnly}
          onChange={(event) =>
            store.act({ type: 'set', change: { newestBatchOnly: event.target.checked } })
          }
        />
        {messages.zones.newestOnly}
      </label>
      <label className="field">
        {messages.zones.fill}
        <select
          disabled={frame.gap !== null}
          value={view.zoneFill}
          onChange={(event) => {
            const zoneFill = FILLS.find((fill) => fill === event.target.value);
            if (zoneFill) store.act({ type: 'set', change: { zoneFill } });
          }}
        >
          {FILLS.map((fill) => (
            <option key={fill} value={fill}>
              {messages.zones.fillName[fill]}
            </option>
          ))}
        </select>
      </label>
      {frame.gap ? <p className="legend-note">{messages.zones.fillTaken}</p> : null}
      <TopTierKey />
    </div>
  );
}
