import { Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { savesData } from '../../loading/saves-data.ts';
import { detectWebgl } from '../../map/webgl-support.ts';
import { keysOfTarget } from '../../marks/highlight-marks.ts';
import type { Marks, Target } from '../../marks/marks.ts';
import { type LinkKey, linkedKeys } from '../../selectors/linked-keys.ts';
import { figureProjection, resolveDrawing } from '../../view/resolve-drawing.ts';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { lazyPart } from '../lazy-part.tsx';
import type { MapFiles } from '../map-files.ts';
import { FigureStage } from './figure-stage.tsx';
import { firstNamed } from './first-names.ts';
import type { MapHover } from './map-stage.tsx';
import { type Hover, Tooltip } from './tooltip.tsx';
import { useDrawnAhead } from './use-drawn-ahead.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useOwnStage } from './use-own-stage.ts';
import { useShapes } from './use-shapes.ts';
import { useSize } from './use-size.ts';
import { useWebglLoss } from './use-webgl-loss.ts';
import { WalkSign } from './walk-sign.tsx';

const MapStage = lazyPart(async () => {
  // What it will ask for is on its way with it; whether it arrives is the stage's own care.
  import('../../map/map-view.ts').catch(() => undefined);
  return (await import('./map-stage.tsx')).MapStage;
});

interface StageProps {
  /** What the marks show; the second picture of a comparison has a view of its own. */
  readonly view: ViewState;
  readonly marks: Marks;
  readonly files: MapFiles;
  /** Id of the element; two stages stand on the page while two views are compared. */
  readonly id?: 'map' | 'compared-map';
}

/** Hands over from the picture that the page came with; in the same frame, so that none is empty. */
function replaceFirstPicture(): void {
  document.getElementById('first-picture')?.remove();
  document.documentElement.dataset.state = 'ready';
}

/** Where the picture is drawn, by the figure or by the WebGL map, and where a person points at it. */
export function Stage({ view, id = 'map', ...given }: StageProps) {
  const { store, index, hover: linked, screen, guest } = useAtlas();
  const words = useWords();
  const { marks, files, Over, onMap } = useOwnStage(view, given.marks, given.files);
  const element = useRef<HTMLDivElement>(null);
  const size = useSize(element);
  useLayoutEffect(() => {
    if (size) replaceFirstPicture();
  }, [size]);
  const isFigureAsked = view.renderer === 'figure';
  // To ask costs a WebGL context, of which a page with many embeds has none to spare.
  const webgl = useMemo(() => (isFigureAsked ? 'none' : detectWebgl()), [isFigureAsked]);
  const { loss, isFinal, report, retry } = useWebglLoss();
  const [hover, setHover] = useState<Hover | MapHover | null>(firstNamed);
  const drawing = resolveDrawing(view, loss ? 'none' : webgl, savesData());
  const usesMap = drawing.renderer === 'webgl' && files.topology !== null;
  const [isMapReady, setMapReady] = useState(false);
  const { areas, arcs, points } = marks;
  const targets = useMemo(
    () => new Map([...areas, ...arcs, ...points].map((mark) => [mark.id, mark] as const)),
    [areas, arcs, points],
  );
  const act = store.act;
  const handleSelect = (selection: MapHover['target']) => {
    if (!guest || guest.interaction === 'all') act({ type: 'select', selection });
  };
  const point = (target: Target) => {
    const keys = keysOfTarget(target);
    if (keys.length === 0) return linked.set(null);
    // Land lies under everything: to light all that a province holds at each move would be unrest.
    if (target?.kind === 'province') return linked.set(new Set(keys));
    linked.set(new Set(keys.flatMap((key) => [...linkedKeys(index, key as LinkKey)])));
  };
  const handleHover = (next: Hover | MapHover | null) => {
    setHover(next);
    point(next && ('target' in next ? next.target : (targets.get(next.markId)?.target ?? null)));
  };
  const keys = useMapKeys({
    marks,
    camera: view.camera,
    size,
    onOpen: handleSelect,
    onPoint: point,
  });

  const hovered = hover && ('title' in hover ? hover.title : targets.get(hover.markId)?.title);
  const isStill = guest?.interaction === 'none';
  // The second picture of a comparison does not go with the clock.
  const ownDate = id === 'map' ? null : view.date;
  const title = `${words.messages.map.label} · ${words.formatDate(view.date)}`;
  const projection = files.isFirstPicture ? 'albers' : figureProjection(view);
  const shapes = useShapes(files, projection, view.camera, size);
  const geometry = useDrawnAhead(shapes, projection, marks.areas);
  const figure = size && !(usesMap && isMapReady) && (
    <FigureStage
      marks={marks}
      ownDate={ownDate}
      geometry={geometry}
      size={size}
      projection={projection}
      camera={view.camera}
      title={title}
      insetLabel={words.messages.map.inset}
      idPrefix={id}
      screen={id === 'map' ? screen : null}
      over={Over ? (frame) => <Over frame={frame} view={view} /> : null}
      onHover={handleHover}
      onPick={(id) => handleSelect(id ? (targets.get(id)?.target ?? null) : null)}
      onCamera={(camera) => act({ type: 'set', change: { camera } })}
    />
  );
  return (
    <div
      ref={element}
      id={id}
      className="stage"
      role="application"
      aria-label={title}
      // The announcer tells what the picture shows.
      aria-describedby={`${id}-told ${id}-walk`}
      data-renderer={usesMap ? 'webgl' : 'figure'}
      // The arrow keys walk from place to place here.
      tabIndex={isStill ? -1 : 0}
      onKeyDown={keys.onKeyDown}
      onBlur={() => linked.set(null)}
    >
      {figure}
      <Suspense>
        {usesMap && files.topology ? (
          <MapStage
            marks={marks}
            ownDate={ownDate}
            topology={files.topology}
            projection={drawing.renderer === 'webgl' ? drawing.projection : 'mercator'}
            camera={view.camera}
            animates={!window.matchMedia('(prefers-reduced-motion: reduce)').matches}
            label={title}
            screen={id === 'map' ? screen : null}
            own={usesMap ? onMap() : null}
            stop={isMapReady ? keys.stop : null}
            onHover={handleHover}
            onSelect={handleSelect}
            onCamera={(camera) => act({ type: 'set', change: { camera } })}
            onReady={() => setMapReady(true)}
            onLost={(next) => {
              setMapReady(false);
              report(next);
            }}
          />
        ) : null}
      </Suspense>
      <p id={`${id}-walk`} className="visually-hidden" aria-live="polite">
        {keys.said ? `${keys.said} ` : null}
        {keys.stop ? keys.stop.title : words.messages.map.walkHint}
      </p>
      {keys.stop ? <WalkSign stage={element} stop={keys.stop} /> : null}
      {hover && hovered ? <Tooltip key={hovered} text={hovered} x={hover.x} y={hover.y} /> : null}
      {loss ? (
        <p className="stage-notice" role="status">
          {words.messages.map.renderer.lost[loss]}{' '}
          {isFinal ? (
            <button type="button" className="link-button" onClick={retry}>
              {words.messages.notice.retry}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
