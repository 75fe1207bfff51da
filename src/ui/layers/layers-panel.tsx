import { useState } from 'react';
import type { Frame } from '../../selectors/select-frame.ts';
import { LAYERS, type Layer } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { BeltsLegend } from './belts-legend.tsx';
import { CorridorsLegend } from './corridors-legend.tsx';
import { GapLegend } from './gap-legend.tsx';
import { ZonesLegend } from './zones-legend.tsx';

interface LegendProps {
  readonly frame: Frame;
}

const LEGENDS: Record<Layer, (props: LegendProps) => React.ReactNode> = {
  zones: ZonesLegend,
  belts: BeltsLegend,
  gap: GapLegend,
  corridors: CorridorsLegend,
};

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
      {isOn ? <Legend frame={frame} /> : null}
    </section>
  );
}

/** The four overlays: each is switched on here, and its legend is its filter. */
export function LayersPanel({ frame }: LegendProps) {
  const { messages } = useWords();
  const [isOpen, setOpen] = useState(() => window.innerWidth >= 640);
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
        {LAYERS.map((layer) => (
          <LayerSection key={layer} layer={layer} frame={frame} />
        ))}
      </div>
    </section>
  );
}
