import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../view/view-state.ts';
import { CHINA_BOUNDS, FIT_PADDING_PIXELS, FLIGHT_MS, isSameCamera } from './camera.ts';

export interface CameraControl {
  /** Null fits the whole country. Asking again for what was asked last leaves a person's move alone. */
  show(camera: Camera | null, animate: boolean): void;
  /** Fits again, if the country was fitted and nobody has moved since: after a new size or projection. */
  refit(): void;
}

export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

export function createCameraControl(
  map: MapLibreMap,
  onCamera: (camera: Camera) => void,
): CameraControl {
  let asked: Camera | null | undefined;
  let isFitted = false;

  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) isFitted = false;
  });
  map.on('moveend', ({ originalEvent }) => {
    if (originalEvent) onCamera(readCamera(map));
  });

  function fitCountry(animate: boolean): void {
    // One world alone: the country is seen whole once, and the edges of the frame stay its own.
    map.setRenderWorldCopies(false);
    map.fitBounds(CHINA_BOUNDS, { padding: FIT_PADDING_PIXELS, animate, duration: FLIGHT_MS });
    isFitted = true;
  }

  function move(camera: Camera, animate: boolean): void {
    map.setRenderWorldCopies(true);
    isFitted = false;
    if (!map.isMoving() && isSameCamera(camera, readCamera(map))) return;
    const center: [number, number] = [camera.longitude, camera.latitude];
    map.flyTo({ center, zoom: camera.zoom, animate, duration: FLIGHT_MS, bearing: 0, pitch: 0 });
  }

  return {
    show(camera, animate) {
      if (camera === asked || (camera && asked && isSameCamera(camera, asked))) return;
      asked = camera;
      if (camera) move(camera, animate);
      else fitCountry(animate);
    },
    refit() {
      if (isFitted) fitCountry(false);
    },
  };
}
