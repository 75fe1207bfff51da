import { useSyncExternalStore } from 'react';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';

const PROJECTIONS: readonly ViewState['projection'][] = ['auto', 'albers', 'mercator', 'globe'];
const RENDERERS: readonly ViewState['renderer'][] = ['auto', 'figure', 'webgl'];
const ZOOM_STEP = 0.75;

function HistoryButtons() {
  const { store } = useAtlas();
  const { messages } = useWords();
  const canUndo = useSyncExternalStore(store.subscribe, store.canUndo, store.canUndo);
  const canRedo = useSyncExternalStore(store.subscribe, store.canRedo, store.canRedo);
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-label={messages.history.undo}
        title={messages.history.undo}
        disabled={!canUndo}
        onClick={store.undo}
      >
        ↶
      </button>
      <button
        type="button"
        className="tool"
        aria-label={messages.history.redo}
        title={messages.history.redo}
        disabled={!canRedo}
        onClick={store.redo}
      >
        ↷
      </button>
    </>
  );
}

function ViewMenu() {
  const { store } = useAtlas();
  const view = useView();
  const { messages } = useWords();
  const { settings } = messages;
  return (
    <details className="menu">
      <summary className="tool">{settings.view}</summary>
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

/** Language, theme, drawing and history: what concerns the whole atlas. */
export function Toolbar() {
  const { store } = useAtlas();
  const view = useView();
  const { messages } = useWords();
  const otherTheme = view.theme === 'light' ? 'dark' : 'light';
  return (
    <div className="toolbar panel">
      <HistoryButtons />
      <ViewMenu />
      <button
        type="button"
        className="tool"
        onClick={() => store.act({ type: 'set', change: { theme: otherTheme } })}
      >
        {messages.settings.themeName[otherTheme]}
      </button>
      <button
        type="button"
        className="tool"
        lang={view.language === 'en' ? 'zh-CN' : 'en'}
        onClick={() =>
          store.act({
            type: 'set',
            change: { language: view.language === 'en' ? 'zh-CN' : 'en' },
          })
        }
      >
        {messages.settings.otherLanguage}
      </button>
    </div>
  );
}

/** Zooming for those who have no wheel, and the way back to the whole country. */
export function ZoomButtons({ fitZoom }: { readonly fitZoom: number }) {
  const { store } = useAtlas();
  const { messages } = useWords();
  const zoomBy = (step: number) => {
    const { camera } = store.getView();
    const from = camera ?? { longitude: 104, latitude: 36, zoom: fitZoom };
    const zoom = Math.min(9, Math.max(1.5, from.zoom + step));
    store.act({ type: 'set', change: { camera: { ...from, zoom } } });
  };
  return (
    <div className="zoom-buttons panel">
      <button
        type="button"
        className="tool"
        aria-label={messages.map.zoomIn}
        title={messages.map.zoomIn}
        onClick={() => zoomBy(ZOOM_STEP)}
      >
        +
      </button>
      <button
        type="button"
        className="tool"
        aria-label={messages.map.zoomOut}
        title={messages.map.zoomOut}
        onClick={() => zoomBy(-ZOOM_STEP)}
      >
        −
      </button>
      <button
        type="button"
        className="tool"
        aria-label={messages.map.fit}
        title={messages.map.fit}
        onClick={() => store.act({ type: 'set', change: { camera: null } })}
      >
        ⌂
      </button>
    </div>
  );
}
