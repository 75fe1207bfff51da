import { Suspense, useState } from 'react';
import { embedWordsOf } from '../../i18n/embed.ts';
import type { Frame } from '../../selectors/select-frame.ts';
import { LAYERS } from '../../view/view-state.ts';
import { useSettledView, useWords } from '../atlas-context.ts';
import { FilterNote } from '../layers/filter-note.tsx';
import { LEGENDS } from '../layers/layer-legends.ts';
import { isWideFrame } from './frame-width.ts';

interface EmbedLegendProps {
  readonly frame: Frame;
  /** Whether its entries can be pressed, as the filters that they are. */
  readonly isFilter: boolean;
  /** Where something else stands beside the map, the legend waits to be asked for. */
  readonly isShared: boolean;
}

/** What the layers that are shown mean. Folded where it would take the map its room. */
export function EmbedLegend({ frame, isFilter, isShared }: EmbedLegendProps) {
  const { layers } = useSettledView();
  const { language, messages } = useWords();
  const [isOpen, setOpen] = useState(() => isWideFrame() && !isShared);
  const shown = LAYERS.filter((layer) => layers.includes(layer));
  if (shown.length === 0) return null;
  return (
    <section className="embed-legend" aria-labelledby="legend-heading" data-open={isOpen}>
      <h2 id="legend-heading" className="panel-heading">
        <button
          type="button"
          className="fold"
          aria-expanded={isOpen}
          aria-controls="legend-body"
          onClick={() => setOpen(!isOpen)}
        >
          {embedWordsOf(language).legend}
        </button>
      </h2>
      <div id="legend-body" className="embed-legend-body" hidden={!isOpen}>
        <fieldset className="embed-legend-fields" disabled={!isFilter}>
          <legend className="visually-hidden">{messages.layers.heading}</legend>
          <FilterNote />
          {shown.map((layer) => {
            const Legend = LEGENDS[layer];
            return (
              <section key={layer} className="layer" data-layer={layer}>
                <h3 className="embed-legend-name">{messages.layers.name[layer]}</h3>
                <Suspense>
                  <Legend frame={frame} />
                </Suspense>
              </section>
            );
          })}
        </fieldset>
      </div>
    </section>
  );
}
