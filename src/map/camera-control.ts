import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../view/view-state.ts';
import { CHINA_BOUNDS, FIT_PADDING_PIXELS, FLIGHT_MS, isSameCamera } from './camera.ts';

export interface CameraControl {
  /** Null fits the whole country. Asking again for what was asked last leaves a person's move alone. */
  show(camera: Camera | null, animate: boolean): void;
  /** Fits again, if the country was fitted and nobody has moved since: after a new size or projection. */
  refit(): void;
}

/** Marks the events of moves that the app asked for. MapLibre names no source for those of a wheel. */
const ASKED = { isAsked: true };

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
  let settled = readCamera(map);

  map.on('moveend', (event) => {
    const before = settled;
    settled = readCamera(map);
    // A new size ends in this event too, with the camera where it was.
    if ('isAsked' in event || isSameCamera(before, settled)) return;
    isFitted = false;
    onCamera(settled);
  });

  function fitCountry(animate: boolean): void {
    // One world alone: the country is seen whole once, and the edges of the frame stay its own.
    map.setRenderWorldCopies(false);
    const options = { padding: FIT_PADDING_PIXELS, animate, duration: FLIGHT_MS };
    map.fitBounds(CHINA_BOUNDS, options, ASKED);
    isFitted = true;
  }

  function moveTo({ longitude, latitude, zoom }: Camera, animate: boolean): void {
    map.flyTo({ center: [longitude, latitude], zoom, animate, duration: FLIGHT_MS }, ASKED);
  }

  return {
    show(camera, animate) {
      if (camera === asked || (camera && asked && isSameCamera(camera, asked))) return;
      asked = camera;
      if (!camera) return fitCountry(animate);
      map.setRenderWorldCopies(true);
      isFitted = false;
      if (map.isMoving() || !isSameCamera(camera, readCamera(map))) moveTo(camera, animate);
    },
    refit() {
      if (isFitted) fitCountry(false);
    },
  };
}
