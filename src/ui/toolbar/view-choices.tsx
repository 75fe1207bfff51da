import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';

const PROJECTIONS: readonly ViewState['projection'][] = ['auto', 'albers', 'mercator', 'globe'];
const RENDERERS: readonly ViewState['renderer'][] = ['auto', 'figure', 'webgl'];

/** How the map is projected and drawn. */
export function ViewChoices() {
  const { store } = useAtlas();
  const view = useSettledView();
  const { settings } = useWords().messages;
  return (
    <>
      <label className="field">
        {settings.projection}
        <select
          value={view.projection}
          onChange={(event) => {
            const projection = PROJECTIONS.find((known) => known === event.target.value);
            if (projection) store.act({ type: 'set', change: { projection } });
          }}
        >
          {PROJECTIONS.map((projection) => (
            <option key={projection} value={projection}>
              {settings.projectionName[projection]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {settings.renderer}
        <select
          value={view.renderer}
          onChange={(event) => {
            const renderer = RENDERERS.find((known) => known === event.target.value);
            if (renderer) store.act({ type: 'set', change: { renderer } });
          }}
        >
          {RENDERERS.map((renderer) => (
            <option key={renderer} value={renderer}>
              {settings.rendererName[renderer]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
