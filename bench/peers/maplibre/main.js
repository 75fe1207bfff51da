// MapLibre GL alone: land and zones are GeoJSON sources, drawn by its own layers.
import 'maplibre-gl/dist/maplibre-gl.css';
import { createBaseMap, locateOn } from '../shared/maplibre-base.js';
import { openPeer } from '../shared/open-peer.js';
import {
  CORRIDOR_COLOUR,
  CORRIDOR_WIDTH,
  POINT_COLOUR,
  POINT_RADIUS,
  ZONE_RADIUS,
} from '../shared/picture.js';

function collectionOf(features) {
  return { type: 'geojson', data: { type: 'FeatureCollection', features } };
}

function pointSource(points) {
  const features = [];
  for (let place = 0; place < points.length; place += 2) {
    const coordinates = [points[place], points[place + 1]];
    features.push({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } });
  }
  return collectionOf(features);
}

function corridorSource(corridors) {
  const features = [];
  for (let place = 0; place < corridors.length; place += 4) {
    const [fromLongitude, fromLatitude, toLongitude, toLatitude] = corridors.subarray(place);
    const coordinates = [
      [fromLongitude, fromLatitude],
      [toLongitude, toLatitude],
    ];
    const geometry = { type: 'LineString', coordinates };
    features.push({ type: 'Feature', properties: {}, geometry });
  }
  return collectionOf(features);
}

function zoneSource(zones) {
  const features = zones.map(({ id, colour, position }) => ({
    type: 'Feature',
    properties: { id, colour },
    geometry: { type: 'Point', coordinates: position },
  }));
  return collectionOf(features);
}

async function createMap({ container, provinces, zones, points, corridors, onHover, onChoose }) {
  const map = await createBaseMap(container, provinces);
  if (corridors.length > 0) {
    map.addSource('corridors', corridorSource(corridors));
    map.addLayer({
      id: 'corridors',
      type: 'line',
      source: 'corridors',
      paint: { 'line-color': CORRIDOR_COLOUR, 'line-width': CORRIDOR_WIDTH },
    });
  }
  if (points.length > 0) {
    map.addSource('points', pointSource(points));
    map.addLayer({
      id: 'points',
      type: 'circle',
      source: 'points',
      paint: { 'circle-color': POINT_COLOUR, 'circle-radius': POINT_RADIUS },
    });
  }
  map.addSource('zones', zoneSource(zones));
  map.addLayer({
    id: 'zones',
    type: 'circle',
    source: 'zones',
    filter: false,
    paint: { 'circle-color': ['get', 'colour'], 'circle-radius': ZONE_RADIUS },
  });

  const zoneById = new Map(zones.map((zone) => [zone.id, zone]));
  const zoneOf = ({ features }) => zoneById.get(features[0].properties.id);
  map.on('mousemove', 'zones', (event) => onHover(zoneOf(event)));
  map.on('mouseleave', 'zones', () => onHover(null));
  map.on('click', 'zones', (event) => onChoose(zoneOf(event)));

  return {
    locate: (position) => locateOn(map, position),
    draw(shown) {
      const ids = shown.map(({ id }) => id);
      map.setFilter('zones', ['in', ['get', 'id'], ['literal', ids]]);
      return map.once('idle');
    },
  };
}

await openPeer('MapLibre', createMap);
