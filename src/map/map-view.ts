import 'maplibre-gl/dist/maplibre-gl.css';
import type { PickingInfo } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, type MapOptions, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Position } from '../domain/dataset.ts';
import { trustOwnScripts } from '../loading/trust-own-scripts.ts';
import type { Marks, Target } from '../marks/marks.ts';
import type { Camera } from '../view/view-state.ts';
import { type Basemap, createBasemap } from './basemap.ts';
import { buildBasemapStyle } from './basemap-style.ts';
import { isBehindGlobe, MAX_ZOOM, MIN_ZOOM } from './camera.ts';
import { createCameraControl, readCamera } from './camera-control.ts';
import { createLayerBuilder } from './layers/build-layers.ts';
import { buildOwnLayers, isOwnLayer, type OwnLayerData } from './layers/own-layers.ts';
import { buildGeography, type MapTopology, outlinesOfUnit } from './map-topology.ts';
import { buildOverlayView } from './overlay-view.ts';
import { NOTHING, PICK_RADIUS_PIXELS, type Pick, pickArea, readDeckPick } from './picking.ts';
import { type DrawingDevice, releaseDevice } from './release-device.ts';
import { drawSymbolAtlas } from './symbol-atlas.ts';

/** What went: the WebGL context, or a file that the map needs. */
export type MapLoss = 'context' | 'files';

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly topology: MapTopology;
  /**
   * What a hand may do to the camera. Cooperative, in a page that scrolls: the wheel zooms with Ctrl or
   * Cmd alone, and a touch pans with two fingers.
   */
  readonly gestures: 'all' | 'cooperative' | 'none';
  /**
   * What the pointer is on, at pixels in the container, at most once a frame. The target is null
   * over nothing, and over land that says only why it has no data: then the title is not empty.
   */
  readonly onHover: (target: Target, title: string, x: number, y: number) => void;
  /** A click or a tap; null beside everything. */
  readonly onSelect: (target: Target) => void;
  /** The picture lies otherwise on the globe than before: at each frame of a move, and after a new size. */
  readonly onMoved: () => void;
  /** After a move that a person made. */
  readonly onCamera: (camera: Camera) => void;
  /** The WebGL context is gone or never came, or a file did not. Nothing is drawn any more: destroy the view. */
  readonly onLost: (loss: MapLoss) => void;
  /** Everything of the first draw is on screen. */
  readonly onReady: () => void;
}

export interface MapView {
  draw(marks: Marks): void;
  /** Points or corridors of a person's table over everything else; null takes them away. */
  showOwn(data: OwnLayerData | null): void;
  /** Null fits China with the South China Sea. */
  setCamera(camera: Camera | null, projection: 'mercator' | 'globe', animate: boolean): void;
  /** Longitude and latitude under a pixel of the container; null off the globe. */
  positionAt(x: number, y: number): Position | null;
  /** The pixel of the container over a longitude and latitude; null behind the globe. */
  pixelOf(position: Position): readonly [x: number, y: number] | null;
  resize(): void;
  destroy(): void;
}

/** Bearing and pitch are no part of a view's link, so nothing may turn the map. Keys are the app's. */
const MAP_OPTIONS: Omit<MapOptions, 'container'> = {
  attributionControl: false,
  keyboard: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  boxZoom: false,
  maxPitch: 0,
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  renderWorldCopies: false,
  fadeDuration: 0,
  localIdeographFontFamily: 'system-ui, sans-serif',
};

/** A worker that is another script than the map's says nothing at all; in ms. */
const LONGEST_SILENCE_MS = 30_000;

/** The one owner of the map and its overlay. Throws where WebGL 2 cannot be had. */
export function createMapView(options: MapViewOptions): MapView {
  const { container, topology } = options;
  trustOwnScripts();
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    ...MAP_OPTIONS,
    container,
    interactive: options.gestures !== 'none',
    cooperativeGestures: options.gestures === 'cooperative',
  });
  map.touchZoomRotate.disableRotation();
  const camera = createCameraControl(map, options.onCamera);
  const buildLayers = createLayerBuilder(drawSymbolAtlas(), (unit) =>
    outlinesOfUnit(topology, unit),
  );

  const waitingFor = new Set(['map', 'overlay']);
  let marks: Marks | null = null;
  let basemap: Basemap | null = null;
  let projection: 'mercator' | 'globe' = 'mercator';
  let zoomLevel = 0;
  let own: OwnLayerData | null = null;
  let isStopped = false;
  let isDestroyed = false;
  let device: DrawingDevice | null = null;

  const overlay = new MapLibreOverlay({
    interleaved: false,
    pickingRadius: PICK_RADIUS_PIXELS,
    layers: [],
    onHover: hover,
    onClick: (info) => options.onSelect(pick(info).target),
    onDeviceInitialized: (made) => {
      device = made;
      if (isDestroyed) releaseDevice(made);
    },
    onLoad: () => reportReady('overlay'),
    onError: (error) => (waitingFor.has('overlay') ? stop('context') : console.error(error)),
  });
  map.addControl(overlay);

  function reportReady(part: 'map' | 'overlay'): void {
    if (isStopped || !waitingFor.delete(part) || waitingFor.size > 0) return;
    options.onReady();
  }

  function pick(info: PickingInfo): Pick {
    const { x, y } = info;
    if (x < 0 || y < 0 || !marks || !basemap) return NOTHING;
    const layers = basemap.listAreaLayers();
    const onDeck = readDeckPick(info);
    if (onDeck || layers.length === 0) return onDeck ?? NOTHING;
    return pickArea(map.queryRenderedFeatures([x, y], { layers }), marks.areas);
  }

  function hover(info: PickingInfo): void {
    if (isStopped) return;
    if (isOwnLayer(info.layer?.id) && info.index >= 0) {
      const { x, y } = info;
      own?.tell(info.index, (title) => options.onHover(null, title, x, y));
      return;
    }
    const { target, title } = map.isMoving() ? NOTHING : pick(info);
    map.getCanvas().style.cursor = target ? 'pointer' : '';
    options.onHover(target, title, info.x, info.y);
  }

  function alignOverlay(): void {
    overlay.setProps(buildOverlayView(projection, readCamera(map), container.clientHeight));
  }

  function drawOverlay(): void {
    zoomLevel = Math.round(map.getZoom());
    if (!marks || isStopped) return;
    const ownLayers = own ? buildOwnLayers(own) : [];
    overlay.setProps({ layers: [...buildLayers(marks, zoomLevel), ...ownLayers] });
  }

  function applyProjection(): void {
    if (!basemap) return;
    map.setProjection({ type: projection });
    camera.refit();
    alignOverlay();
  }

  function startStyle(first: Marks): void {
    map.once('style.load', () => {
      basemap = createBasemap(map, topology);
      if (marks) basemap.draw(marks);
      applyProjection();
      map.once('idle', () => reportReady('map'));
    });
    map.setStyle(buildBasemapStyle(first.base, buildGeography(topology)));
  }

  function handleLost(event: Event): void {
    // MapLibre would put its style away for a return of the context, and its end would then leave half of it behind.
    event.stopPropagation();
    stop('context');
  }

  function stop(loss: MapLoss): void {
    if (isStopped) return;
    isStopped = true;
    map.stop();
    options.onLost(loss);
  }

  // The script of its worker, without which it never draws; it answers with the content of each source.
  const silence = setTimeout(() => stop('files'), LONGEST_SILENCE_MS);
  map.on('sourcedata', ({ sourceDataType }) => {
    if (sourceDataType === 'content') clearTimeout(silence);
  });
  map.on('error', ({ error }) => (waitingFor.has('map') ? stop('files') : console.error(error)));
  map.on('move', () => {
    if (projection === 'globe') alignOverlay();
    options.onMoved();
  });
  map.on('zoom', () => {
    if (Math.round(map.getZoom()) !== zoomLevel) drawOverlay();
  });
  map.on('resize', () => {
    camera.refit();
    alignOverlay();
    options.onMoved();
  });
  // The event does not bubble; caught on its way down it tells of either canvas.
  container.addEventListener('webglcontextlost', handleLost, true);

  return {
    draw(next) {
      if (isStopped) return;
      const isFirst = marks === null;
      marks = next;
      if (isFirst) startStyle(next);
      basemap?.draw(next);
      drawOverlay();
    },
    showOwn(next) {
      if (next === own) return;
      own = next;
      drawOverlay();
    },
    setCamera(next, nextProjection, animate) {
      if (isStopped) return;
      const isReprojected = nextProjection !== projection;
      projection = nextProjection;
      if (isReprojected) applyProjection();
      camera.show(next, animate);
    },
    positionAt(x, y) {
      const { lng, lat } = map.unproject([x, y]);
      return Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : null;
    },
    pixelOf([longitude, latitude]) {
      const isHidden =
        projection === 'globe' &&
        isBehindGlobe(readCamera(map), container.clientHeight, [longitude, latitude]);
      if (isHidden) return null;
      const { x, y } = map.project([longitude, latitude]);
      return [x, y];
    },
    resize: () => void map.resize(),
    destroy() {
      isStopped = true;
      isDestroyed = true;
      clearTimeout(silence);
      // The map gives its context back by losing it, which is no loss any more.
      container.removeEventListener('webglcontextlost', handleLost, true);
      map.remove();
      if (device) releaseDevice(device);
    },
  };
}
