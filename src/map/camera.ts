import type { LngLatBoundsLike } from 'maplibre-gl';
import type { Position } from '../domain/dataset.ts';
import type { Camera } from '../view/view-state.ts';

/** The whole country with the South China Sea: west, south, east, north (degrees). */
export const CHINA_BOUNDS: LngLatBoundsLike = [73, 3, 136, 54];
export const FIT_PADDING_PIXELS = 16;
export const MIN_ZOOM = 0.5;
export const MAX_ZOOM = 11;
export const FLIGHT_MS = 900;

/** deck.gl and MapLibre both look from 1.5 viewport heights away. */
const EYE_HEIGHTS = 1.5;

/** Whether two cameras show the same picture to the eye; a link rounds what it stores. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const degreesPerPixel = 360 / (512 * 2 ** a.zoom);
  return (
    Math.abs(a.zoom - b.zoom) < 0.006 &&
    Math.abs(a.longitude - b.longitude) < degreesPerPixel &&
    Math.abs(a.latitude - b.latitude) < degreesPerPixel
  );
}

/** Lengths in heights of the viewport, seen from straight above the globe. */
function sizeGlobe(camera: Camera, heightPixels: number) {
  const latitudeRadians = (camera.latitude * Math.PI) / 180;
  const radiusPixels = (512 * 2 ** camera.zoom) / (2 * Math.PI * Math.cos(latitudeRadians));
  const radius = radiusPixels / heightPixels;
  return { radius, eyeToCentre: EYE_HEIGHTS + radius };
}

/**
 * deck.gl draws the far side of the globe through it, as the globe itself is MapLibre's and not in
 * its depth buffer. Seen from straight above, the plane through the horizon cuts off just that side,
 * so it becomes the far plane. Returned as the factor `GlobeView` takes on its own far plane.
 */
export function globeFarFactor(camera: Camera, heightPixels: number): number {
  const { radius, eyeToCentre } = sizeGlobe(camera, heightPixels);
  const eyeToHorizonPlane = eyeToCentre - radius ** 2 / eyeToCentre;
  return eyeToHorizonPlane / (EYE_HEIGHTS + 2 * radius);
}

/** Whether a longitude and latitude lie beyond the horizon of the globe. */
export function isBehindGlobe(
  camera: Camera,
  heightPixels: number,
  [longitude, latitude]: Position,
): boolean {
  const { radius, eyeToCentre } = sizeGlobe(camera, heightPixels);
  const radians = Math.PI / 180;
  const north = camera.latitude * radians;
  const cosOfAngle =
    Math.sin(north) * Math.sin(latitude * radians) +
    Math.cos(north) *
      Math.cos(latitude * radians) *
      Math.cos((longitude - camera.longitude) * radians);
  return cosOfAngle < radius / eyeToCentre;
}
