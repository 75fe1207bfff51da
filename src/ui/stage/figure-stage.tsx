import { type PointerEvent, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { IsoDate } from '../../domain/period.ts';
import { FigureOutlines, FigureRings } from '../../figure/figure-highlights.tsx';
import { useFigureFrame } from '../../figure/figure-sheets.tsx';
import { cameraOf, transformText } from '../../figure/projections.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { Marks } from '../../marks/marks.ts';
import type { Camera } from '../../view/view-state.ts';
import { useAtlas } from '../atlas-context.ts';
import { GoodsDots } from './goods-dots.tsx';
import type { MapHover } from './map-stage.tsx';
import type { FigureOverlay, FitFrame } from './own-points-frame.ts';
import type { Screen } from './screen.ts';
import { StackedFigure } from './stacked-figure.tsx';
import { stageBoxOf } from './stage-box.ts';
import type { Hover } from './tooltip.tsx';
import { useFigureZoom } from './use-figure-zoom.ts';
import type { Size } from './use-size.ts';

interface FigureStageProps {
  readonly marks: Marks;
  /** Of a picture that does not follow the clock. */
  readonly ownDate: IsoDate | null;
  readonly geometry: MapGeometry;
  readonly size: Size;
  readonly projection: 'albers' | 'mercator';
  readonly camera: Camera | null;
  readonly title: string;
  readonly insetLabel: string;
  /** Keeps the ids inside the figure apart from those of another. */
  readonly idPrefix: string;
  /** Told where on the globe a pixel lies; null for a stage that is not asked. */
  readonly screen: Screen | null;
  /** What is drawn over the figure and moves with it: a table's points. */
  readonly over: ((frame: FitFrame) => ReactNode) | null;
  readonly onHover: (hover: Hover | MapHover | null) => void;
  readonly onPick: (markId: string | null) => void;
  readonly onCamera: (camera: Camera | null) => void;
}

function markIdOf(event: PointerEvent): string | null {
  const element = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
  return element?.getAttribute('data-mark') ?? null;
}

/** The figure under a person's hand: pan, zoom, hover and click. */
export function FigureStage(props: FigureStageProps) {
  const { marks, geometry, size, projection, camera, onHover } = props;
  const stageRef = useRef<HTMLDivElement>(null);
  const pressedAt = useRef<readonly [number, number] | null>(null);
  const { guest } = useAtlas();
  // In a page of others no panel floats over the map.
  const box = useMemo(() => stageBoxOf(size, guest ? 0 : window.innerWidth), [size, guest]);
  const figure = useFigureFrame(geometry, projection, box, camera);
  const { fitted, transform, pointOf } = figure;
  const { screen } = props;
  useEffect(
    () =>
      screen?.show((x, y) => {
        const { k, x: left, y: top } = transform;
        const at = fitted.projection.invert?.([(x - left) / k, (y - top) / k]);
        return at?.every(Number.isFinite) ? at : null;
      }),
    [screen, transform, fitted],
  );
  const overlay = useRef<FigureOverlay | null>(null);
  const hang = useCallback((next: FigureOverlay | null) => {
    overlay.current = next;
  }, []);
  const frame = useMemo(
    () => ({ box, projection, fitted, transform, hang }),
    [box, projection, fitted, transform, hang],
  );
  useFigureZoom(
    stageRef,
    transform,
    {
      onMove: (next) => overlay.current?.move(next),
      onEnd: (next) => props.onCamera(cameraOf(next, fitted)),
    },
    guest?.interaction ?? null,
  );

  const pickOver = (event: PointerEvent): boolean => {
    const { clientX: x, clientY: y, currentTarget } = event;
    const at = currentTarget.getBoundingClientRect();
    const tell = (title: string) => onHover({ target: null, title, x, y });
    return overlay.current?.pick(x - at.left, y - at.top, tell) ?? false;
  };
  const handleMove = (event: PointerEvent) => {
    if (pickOver(event)) return;
    const markId = markIdOf(event);
    onHover(markId ? { markId, x: event.clientX, y: event.clientY } : null);
  };
  const handleUp = (event: PointerEvent) => {
    const from = pressedAt.current;
    pressedAt.current = null;
    const isClick = from && Math.hypot(event.clientX - from[0], event.clientY - from[1]) < 5;
    if (isClick) props.onPick(markIdOf(event));
  };
  const viewBox = `0 0 ${size.width} ${size.height}`;
  return (
    <div
      ref={stageRef}
      className="figure-stage"
      // The sea: the map, while it moves, does not reach as far.
      style={{ background: marks.base.sea }}
      onPointerMove={handleMove}
      onPointerLeave={() => onHover(null)}
      onPointerDownCapture={(event) => {
        pressedAt.current = [event.clientX, event.clientY];
      }}
      onPointerUp={handleUp}
    >
      <StackedFigure
        marks={marks}
        geometry={geometry}
        frame={figure}
        hasInset={projection === 'albers'}
        title={props.title}
        insetLabel={props.insetLabel}
        idPrefix={props.idPrefix}
      />
      {props.over?.(frame)}
      {/* What moves or is pointed at has sheets of its own. */}
      <svg className="figure-over" data-figure="outlines" viewBox={viewBox} aria-hidden="true">
        <g data-figure="camera" transform={transformText(transform)}>
          <FigureOutlines
            geometry={geometry}
            projection={projection}
            fitted={fitted}
            highlights={marks.highlights}
            zoom={transform.k}
          />
        </g>
      </svg>
      <svg className="figure-over" viewBox={viewBox} aria-hidden="true">
        <g data-figure="camera" transform={transformText(transform)}>
          <GoodsDots
            arcs={marks.arcs}
            ownDate={props.ownDate}
            pointOf={pointOf}
            zoom={transform.k}
          />
          <FigureRings
            fitted={fitted}
            highlights={marks.highlights}
            size={figure.size}
            zoom={transform.k}
          />
        </g>
      </svg>
    </div>
  );
}
