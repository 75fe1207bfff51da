import { MODES } from '../../domain/dataset.ts';
import { corridorDash, SOLID } from '../../marks/line-dashes.ts';
import { modeColour, outlineOf } from '../../marks/palettes.ts';
import type { Frame } from '../../selectors/select-frame.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { DestinationsLegend } from './destinations-legend.tsx';
import { LegendChip, LineSwatch, SymbolSwatch } from './legend-chip.tsx';

/** Transport modes as filters, and how vague and proposed lines are drawn. */
export function CorridorsLegend({ frame }: { readonly frame: Frame }) {
  const { store, index } = useAtlas();
  const view = useSettledView();
  const { messages } = useWords();
  const shown = frame.corridors ?? [];
  const dated = shown.filter(({ corridor }) => corridor.since !== null).length;
  const ink = modeColour('multimodal', view.theme);
  return (
    <div className="legend">
      <p className="as-of">{messages.corridors.asOf(dated, shown.length - dated)}</p>
      <div className="chips chips-row">
        {MODES.map((mode) => (
          <LegendChip
            key={mode}
            swatch={
              <LineSwatch
                stroke={modeColour(mode, view.theme)}
                dash={corridorDash({ mode, status: 'operating' })}
              />
            }
            label={messages.corridors.mode[mode]}
            detail={String(
              index.dataset.corridors.filter((corridor) => corridor.mode === mode).length,
            )}
            isOn={view.modes?.includes(mode) ?? true}
            onToggle={() =>
              store.act({ type: 'toggle-filter', toggle: { filter: 'modes', value: mode } })
            }
          />
        ))}
      </div>
      <div className="legend-keys">
        <p className="legend-note">
          <LineSwatch stroke={ink} dash={SOLID} fades />
          {messages.corridors.vagueEnd}
        </p>
        <p className="legend-note">
          <LineSwatch stroke={ink} dash={corridorDash({ mode: 'multimodal', status: 'planned' })} />
          {messages.corridors.proposedLine}
        </p>
        <p className="legend-note">
          <SymbolSwatch symbol="diamond" fill={ink} stroke={outlineOf(ink, view.theme)} />
          {messages.corridors.hub}
        </p>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={view.showDestinations}
          onChange={(event) =>
            store.act({ type: 'set', change: { showDestinations: event.target.checked } })
          }
        />
        {messages.corridors.destinations}
      </label>
      {view.showDestinations ? <DestinationsLegend facts={frame.destinations ?? []} /> : null}
    </div>
  );
}
