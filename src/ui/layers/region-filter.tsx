import { REGION_IDS } from '../../domain/dataset.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { LegendChip } from './legend-chip.tsx';

/** The regions of the country as a filter of what lies in them. */
export function RegionFilter() {
  const { store } = useAtlas();
  const view = useSettledView();
  const { messages } = useWords();
  if (!view.layers.includes('zones') && !view.layers.includes('belts')) return null;
  return (
    <div className="region-filter">
      <fieldset className="chips">
        <legend>{messages.layers.regions}</legend>
        {REGION_IDS.map((region) => (
          <LegendChip
            key={region}
            label={messages.region[region]}
            isOn={view.regions?.includes(region) ?? true}
            onToggle={() =>
              store.act({ type: 'toggle-filter', toggle: { filter: 'regions', value: region } })
            }
          />
        ))}
      </fieldset>
    </div>
  );
}
