import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { IsoDate } from '../../domain/period.ts';
import type { OwnLayerData } from '../../map/layers/own-layers.ts';
import type { MapTopology } from '../../map/map-topology.ts';
import type { MapLoss, MapView } from '../../map/map-view.ts';
import type { Marks, Target } from '../../marks/marks.ts';
import type { Stop } from '../../marks/walk-stops.ts';
import type { Camera } from '../../view/view-state.ts';
import { useAtlas } from '../atlas-context.ts';
import { bringLostStyles } from '../lost-styles.ts';
import type { Screen } from './screen.ts';
import { useGoods } from './use-goods.ts';

export interface MapHover {
  readonly target: Target;
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

interface MapStageProps {
  readonly marks: Marks;
  /** Of a picture that does not follow the clock. */
  readonly ownDate: IsoDate | null;
  readonly topology: MapTopology;
  readonly projection: 'mercator' | 'globe';
  readonly camera: Camera | null;
  readonly animates: boolean;
  readonly label: string;
  readonly screen: Screen | null;
  /** Points or corridors of a person's table. */
  readonly own: OwnLayerData | null;
  /** Where the arrow keys have come to; null before this map is what is seen. */
  readonly stop: Stop | null;
  readonly onHover: (hover: MapHover | null) => void;
  readonly onSelect: (target: Target) => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onReady: () => void;
  readonly onLost: (loss: MapLoss) => void;
}

/** The WebGL map. Its libraries arrive when it is first shown; it owns the map from mount to unmount. */
export function MapStage(props: MapStageProps) {
  const { guest } = useAtlas();
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MapView | null>(null);
  const ring = useRef<HTMLSpanElement>(null);
  const goods = useGoods(props.marks.arcs, props.ownDate);
  const marks = useMemo(() => ({ ...props.marks, goods }), [props.marks, goods]);
  // The map lives longer than one drawing; it asks for the newest handlers and marks through this.
  const latest = useRef({ ...props, marks });
  latest.current = { ...props, marks };
  const { topology, stop } = props;

  // Not drawn by React: while the map flies it moves at each frame.
  const placeRing = useCallback(() => {
    const { stop } = latest.current;
    if (!ring.current || !stop) return;
    const at = view.current?.pixelOf(stop.position);
    ring.current.style.visibility = at ? 'visible' : 'hidden';
    if (at) ring.current.style.transform = `translate(${at[0]}px, ${at[1]}px)`;
  }, []);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let isGone = false;
    let observer: ResizeObserver | null = null;
    const hide = latest.current.screen?.show((x, y) => view.current?.positionAt(x, y) ?? null);
    const bring = async () => {
      await bringLostStyles();
      return import('../../map/map-view.ts');
    };
    const lose = (loss: MapLoss) => () => latest.current.onLost(loss);
    bring()
      .catch(lose('files'))
      .then((module) => {
        if (isGone || !module) return;
        const { createMapView } = module;
        const created = createMapView({
          container: element,
          topology,
          gestures: guest ? (guest.interaction === 'all' ? 'cooperative' : 'none') : 'all',
          onHover: (target, title, x, y) => {
            const { left, top } = element.getBoundingClientRect();
            const at = { x: left + x, y: top + y };
            latest.current.onHover(target || title ? { target, title, ...at } : null);
          },
          onMoved: placeRing,
          onSelect: (target) => latest.current.onSelect(target),
          onCamera: (camera) => latest.current.onCamera(camera),
          onLost: (loss) => latest.current.onLost(loss),
          onReady: () => latest.current.onReady(),
        });
        view.current = created;
        const { marks, camera, projection } = latest.current;
        created.setCamera(camera, projection, false);
        created.showOwn(latest.current.own);
        created.draw(marks);
        observer = new ResizeObserver(() => created.resize());
        observer.observe(element);
      })
      .catch(lose('context'));
    return () => {
      isGone = true;
      hide?.();
      observer?.disconnect();
      view.current?.destroy();
      view.current = null;
    };
  }, [topology, guest, placeRing]);

  useEffect(() => view.current?.draw(marks), [marks]);
  useEffect(() => view.current?.showOwn(props.own), [props.own]);
  useEffect(
    () => view.current?.setCamera(props.camera, props.projection, latest.current.animates),
    [props.camera, props.projection],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the newest stop, in the newest projection
  useEffect(placeRing, [placeRing, stop, props.projection]);
  return (
    <>
      <div ref={container} className="map-stage" role="img" aria-label={props.label} />
      {stop ? (
        <span
          ref={ring}
          className="walk-ring"
          style={{ visibility: 'hidden' }}
          aria-hidden="true"
        />
      ) : null}
    </>
  );
}
