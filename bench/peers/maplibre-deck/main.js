// MapLibre draws the land; deck.gl draws the rest on a canvas of its own over it, so that a change of
// the zones does not draw the land again.
import 'maplibre-gl/dist/maplibre-gl.css';
import { LineLayer, ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { createBaseMap, locateOn } from '../shared/maplibre-base.js';
import { openPeer } from '../shared/open-peer.js';
import {
  CORRIDOR_COLOUR,
  CORRIDOR_WIDTH,
  POINT_COLOUR,
  POINT_RADIUS,
  ZONE_RADIUS,
} from '../shared/picture.js';

const NUMBER_BYTES = Float64Array.BYTES_PER_ELEMENT;

/** `#440154` as deck.gl wants it: red, green, blue. */
function rgbOf(colour) {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function pointLayer(points) {
  return new ScatterplotLayer({
    id: 'points',
    data: { length: points.length / 2, attributes: { getPosition: { value: points, size: 2 } } },
    getFillColor: rgbOf(POINT_COLOUR),
    getRadius: POINT_RADIUS,
    radiusUnits: 'pixels',
  });
}

function corridorLayer(corridors) {
  const position = { value: corridors, size: 2, stride: 4 * NUMBER_BYTES };
  return new LineLayer({
    id: 'corridors',
    data: {
      length: corridors.length / 4,
      attributes: {
        getSourcePosition: position,
        getTargetPosition: { ...position, offset: 2 * NUMBER_BYTES },
      },
    },
    getColor: rgbOf(CORRIDOR_COLOUR),
    getWidth: CORRIDOR_WIDTH,
  });
}

async function createMap({ container, provinces, points, corridors, onHover, onChoose }) {
  const map = await createBaseMap(container, provinces);
  const ownLayers = [
    ...(corridors.length > 0 ? [corridorLayer(corridors)] : []),
    ...(points.length > 0 ? [pointLayer(points)] : []),
  ];
  let tellDrawn = () => {};
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers: ownLayers,
    onAfterRender: () => tellDrawn(),
  });
  map.addControl(overlay);

  function zoneLayer(zones) {
    return new ScatterplotLayer({
      id: 'zones',
      data: zones,
      pickable: true,
      getPosition: (zone) => zone.position,
      getFillColor: (zone) => rgbOf(zone.colour),
      getRadius: ZONE_RADIUS,
      radiusUnits: 'pixels',
      onHover: ({ object }) => onHover(object ?? null),
      onClick: ({ object }) => onChoose(object),
    });
  }

  return {
    locate: (position) => locateOn(map, position),
    async draw(zones) {
      const drawn = new Promise((resolve) => {
        tellDrawn = resolve;
      });
      overlay.setProps({ layers: [...ownLayers, zoneLayer(zones)] });
      await Promise.all([drawn, map.loaded() || map.once('idle')]);
    },
  };
}

await openPeer('MapLibre and deck.gl', createMap);
