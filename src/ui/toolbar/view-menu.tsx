import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';

const PROJECTIONS: readonly ViewState['projection'][] = ['auto', 'albers', 'mercator', 'globe'];
const RENDERERS: readonly ViewState['renderer'][] = ['auto', 'figure', 'webgl'];

/** How the map is projected and drawn, folded away. */
export function ViewMenu() {
  const { store } = useAtlas();
  const view = useView();
  const { settings } = useWords().messages;
  const summary = useRef<HTMLElement>(null);
  const handleKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.stopPropagation();
    event.currentTarget.open = false;
    summary.current?.focus();
  };
  const handleBlur = (event: FocusEvent<HTMLDetailsElement>) => {
    // It closes when a person goes on to something else, but not when the whole window loses focus.
    const next = event.relatedTarget;
    if (next && !event.currentTarget.contains(next)) event.currentTarget.open = false;
  };
  return (
    <details className="menu" onKeyDown={handleKeyDown} onBlur={handleBlur}>
      <summary ref={summary} className="tool">
        {settings.view}
      </summary>
      <div className="menu-body panel">
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
      </div>
    </details>
  );
}
