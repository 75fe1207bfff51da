import { Suspense, useEffect, useState } from 'react';
import { LAYERS, type Layer } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { useOwnLayer } from '../stage/own-layer-slot.ts';
import { FLOATING_PANELS_FROM } from '../stage/stage-box.ts';
import { FilterNote } from './filter-note.tsx';
import { LEGENDS, type LegendProps } from './layer-legends.ts';
import { RegionFilter } from './region-filter.tsx';

function LayerSection({ layer, frame }: LegendProps & { readonly layer: Layer }) {
  const { store } = useAtlas();
  const view = useSettledView();
  const { messages } = useWords();
  const isOn = view.layers.includes(layer);
  const Legend = LEGENDS[layer];
  return (
    <section className="layer" data-layer={layer}>
      <label className="layer-switch">
        <input
          type="checkbox"
          checked={isOn}
          onChange={() => store.act({ type: 'toggle-layer', layer })}
        />
        <span>{messages.layers.name[layer]}</span>
      </label>
      <Suspense>{isOn ? <Legend frame={frame} /> : null}</Suspense>
    </section>
  );
}

/** The four overlays: each is switched on here, and its legend is its filter. */
export function LayersPanel({ frame }: LegendProps) {
  const { messages } = useWords();
  const { desk, compare } = useSettledView();
  const own = useOwnLayer();
  const [isOpen, setOpen] = useState(() => window.innerWidth >= FLOATING_PANELS_FROM);
  // The map gives room to the desk or to a second picture; folded, the panel gives some back.
  const isMapShared = desk !== null || compare?.layout === 'side';
  useEffect(
    () => setOpen(!isMapShared && window.innerWidth >= FLOATING_PANELS_FROM),
    [isMapShared],
  );
  return (
    <section className="panel layers-panel" aria-labelledby="layers-heading">
      <h2 id="layers-heading" className="panel-heading">
        <button
          type="button"
          className="fold"
          aria-expanded={isOpen}
          aria-controls="layers-body"
          onClick={() => setOpen(!isOpen)}
        >
          {messages.layers.heading}
        </button>
      </h2>
      <div id="layers-body" className="panel-body" hidden={!isOpen}>
        <FilterNote />
        {LAYERS.map((layer) => (
          <LayerSection key={layer} layer={layer} frame={frame} />
        ))}
        {own ? <own.Section /> : null}
        <RegionFilter />
      </div>
    </section>
  );
}
