import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { BORDER, LAND, MARGIN } from './picture.js';

/** South-west and north-east of the provinces. */
const BOUNDS = [
  [73.5, 3.83],
  [135.09, 53.56],
];

/** A MapLibre map of the provinces and nothing else, ready to be given sources and layers. */
export async function createBaseMap(container, provinces) {
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container,
    bounds: BOUNDS,
    fitBoundsOptions: { padding: MARGIN },
    attributionControl: false,
    renderWorldCopies: false,
    style: {
      version: 8,
      // Without a tolerance the small islands are drawn, too, as on the other pages.
      sources: { provinces: { type: 'geojson', data: provinces, tolerance: 0 } },
      layers: [
        { id: 'background', type: 'background', paint: { 'background-color': 'white' } },
        {
          id: 'provinces',
          type: 'fill',
          source: 'provinces',
          paint: { 'fill-color': LAND, 'fill-outline-color': BORDER },
        },
      ],
    },
  });
  await map.once('style.load');
  return map;
}

/** The pixels, from the left and from the top, at which a longitude and latitude is now. */
export function locateOn(map, position) {
  const { x, y } = map.project(position);
  return [x, y];
}
