import {
  type Camera,
  LAYERS,
  type Layer,
  type Selection,
  type ViewState,
} from '../view/view-state.ts';
import type { SearchEntry } from './search.ts';

/** What is to be shown, and where the map looks for it. */
type Revealed = Pick<SearchEntry, 'selection' | 'place'>;

const TILE_PIXELS = 512;
/** A part of the map that is surely on a laptop's screen, to either side of its centre. */
const NEAR_PIXELS = 300;
const PLACE_ZOOM = 6;
/** A country abroad is looked at from further away, so that it is seen whole. */
const COUNTRY_ZOOM = 3;

const LAYER_OF: Readonly<Record<Selection['kind'], Layer | null>> = {
  zone: 'zones',
  belts: 'belts',
  place: null,
  province: 'zones',
  region: 'gap',
  corridor: 'corridors',
  country: 'corridors',
};

function isAbroad({ place }: Revealed): boolean {
  if (!place) return false;
  return place.kind === 'country' || (place.parent === null && place.kind === 'city');
}

function isInView(camera: Camera, place: { longitude: number; latitude: number }): boolean {
  const degrees = (NEAR_PIXELS / TILE_PIXELS) * (360 / 2 ** camera.zoom);
  const east = Math.abs(place.longitude - camera.longitude);
  return (
    Math.min(east, 360 - east) < degrees &&
    Math.abs(place.latitude - camera.latitude) < degrees * 0.7
  );
}

function cameraFor(entry: Revealed, camera: Camera | null): Camera | null {
  const { place } = entry;
  if (!place) return camera;
  const isSeen = camera === null ? !isAbroad(entry) : isInView(camera, place);
  if (isSeen) return camera;
  const { longitude, latitude } = place;
  return { longitude, latitude, zoom: isAbroad(entry) ? COUNTRY_ZOOM : PLACE_ZOOM };
}

function isOn(view: ViewState, layer: Layer | null): boolean {
  return layer === null || view.layers.includes(layer);
}

/**
 * The change that shows what was found: selects it, switches its layer on, and moves the camera when
 * it would lie outside the picture. One change, so that one undo takes all of it back.
 */
export function revealChange(entry: Revealed, view: ViewState): Partial<ViewState> {
  const layer = LAYER_OF[entry.selection.kind];
  return {
    selection: entry.selection,
    layers: isOn(view, layer)
      ? view.layers
      : LAYERS.filter((known) => known === layer || view.layers.includes(known)),
    camera: cameraFor(entry, view.camera),
  };
}
