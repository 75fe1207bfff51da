import type { Position } from '../domain/dataset.ts';
import type { Camera } from './view-state.ts';

/** Where a map that nobody has moved looks. */
const MIDDLE = { longitude: 104, latitude: 36 };
const LEAST_ZOOM = 1.5;
const MOST_ZOOM = 9;
/** Of the globe at zoom 0, in CSS pixels. */
const GLOBE_PIXELS = 512;
/** How near to the edge of the map something may come before the map follows. */
const INNER_SHARE = 0.9;

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

function startOf(camera: Camera | null, fitZoom: number): Camera {
  return camera ?? { ...MIDDLE, zoom: fitZoom };
}

/** Degrees of longitude and latitude that a pixel covers in the middle of the map. */
function degreesOfPixel({ zoom, latitude }: Camera): readonly [east: number, north: number] {
  const east = 360 / (GLOBE_PIXELS * 2 ** zoom);
  return [east, east * Math.cos((latitude * Math.PI) / 180)];
}

/** Nearer or farther by so many steps of zoom, each doubling. */
export function zoomCamera(camera: Camera | null, fitZoom: number, steps: number): Camera {
  const from = startOf(camera, fitZoom);
  return { ...from, zoom: clamp(from.zoom + steps, LEAST_ZOOM, MOST_ZOOM) };
}

/** Moved by so many CSS pixels to the east and the north. */
export function panCamera(
  camera: Camera | null,
  fitZoom: number,
  [east, north]: readonly [east: number, north: number],
): Camera {
  const from = startOf(camera, fitZoom);
  const [perEast, perNorth] = degreesOfPixel(from);
  const longitude = from.longitude + east * perEast;
  return {
    ...from,
    longitude: ((((longitude + 180) % 360) + 360) % 360) - 180,
    latitude: clamp(from.latitude + north * perNorth, -80, 80),
  };
}

/**
 * The camera that has a position (longitude, latitude) in sight on a map of so many CSS pixels: the same
 * while it is, else one that looks at it. A map that shows the whole country shows all of it.
 */
export function followCamera(
  camera: Camera | null,
  size: { readonly width: number; readonly height: number },
  [longitude, latitude]: Position,
): Camera | null {
  if (!camera) return null;
  const [perEast, perNorth] = degreesOfPixel(camera);
  const isInSight =
    Math.abs(longitude - camera.longitude) / perEast < (size.width / 2) * INNER_SHARE &&
    Math.abs(latitude - camera.latitude) / perNorth < (size.height / 2) * INNER_SHARE;
  return isInSight ? camera : { ...camera, longitude, latitude };
}
