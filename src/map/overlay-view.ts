import { MapView as FlatView, _GlobeView as GlobeView } from '@deck.gl/core';
import type { MapLibreOverlayProps } from '@deck.gl/maplibre';
import type { Camera } from '../view/view-state.ts';
import { globeFarFactor } from './camera.ts';

/** The overlay takes a view of this id for its own instead of making one. */
const OVERLAY_VIEW_ID = 'maplibre';

/**
 * The overlay's view for a projection. The overlay is not interleaved, so on the globe the view
 * itself has to cut off the far side; how much depends on the camera.
 */
export function buildOverlayView(
  projection: 'mercator' | 'globe',
  camera: Camera,
  heightPixels: number,
): MapLibreOverlayProps {
  const view =
    projection === 'globe'
      ? new GlobeView({
          id: OVERLAY_VIEW_ID,
          farZMultiplier: globeFarFactor(camera, heightPixels),
        })
      : new FlatView({ id: OVERLAY_VIEW_ID });
  // The props are typed for a deck without views, though the overlay reads them (`_getViews`).
  return { views: view as unknown as null };
}
