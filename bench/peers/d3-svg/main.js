// The plainest interactive map: one SVG, a path for each province, a circle for each zone.
import { create, geoPath, zoom, zoomTransform } from 'd3';
import { fitProjection } from '../shared/fit-projection.js';
import { openPeer } from '../shared/open-peer.js';
import {
  BORDER,
  CORRIDOR_COLOUR,
  CORRIDOR_WIDTH,
  LAND,
  POINT_COLOUR,
  POINT_RADIUS,
  ZONE_RADIUS,
} from '../shared/picture.js';

const MOST_ZOOM = 64;

/** Runs of `size` numbers, as arrays. */
function groupNumbers(numbers, size) {
  return Array.from({ length: numbers.length / size }, (_, place) =>
    Array.from(numbers.subarray(place * size, (place + 1) * size)),
  );
}

function createMap({ container, provinces, points, corridors, onHover, onChoose }) {
  const { clientWidth, clientHeight } = container;
  const projection = fitProjection(provinces, clientWidth, clientHeight);
  const svg = create('svg').attr('width', clientWidth).attr('height', clientHeight);
  const all = svg.append('g');

  const land = all.append('g').attr('fill', LAND).attr('stroke', BORDER);
  land.selectAll().data(provinces.features).join('path').attr('d', geoPath(projection));

  const ownCorridors = all.append('g').attr('stroke', CORRIDOR_COLOUR);
  ownCorridors
    .attr('stroke-width', CORRIDOR_WIDTH)
    .selectAll()
    .data(groupNumbers(corridors, 4))
    .join('line')
    .each(([fromLongitude, fromLatitude, toLongitude, toLatitude], place, lines) => {
      const [x1, y1] = projection([fromLongitude, fromLatitude]);
      const [x2, y2] = projection([toLongitude, toLatitude]);
      for (const [name, value] of Object.entries({ x1, y1, x2, y2 })) {
        lines[place].setAttribute(name, value);
      }
    });

  const ownPoints = all
    .append('g')
    .attr('fill', POINT_COLOUR)
    .selectAll()
    .data(groupNumbers(points, 2).map(projection))
    .join('circle')
    .attr('r', POINT_RADIUS)
    .attr('cx', ([x]) => x)
    .attr('cy', ([, y]) => y);

  const zoneGroup = all.append('g');
  let scale = 1;

  /** Zooming magnifies land and distances; circles and lines keep their size on screen. */
  function keepSizes() {
    land.attr('stroke-width', 1 / scale);
    ownCorridors.attr('stroke-width', CORRIDOR_WIDTH / scale);
    ownPoints.attr('r', POINT_RADIUS / scale);
    zoneGroup.selectAll('circle').attr('r', ZONE_RADIUS / scale);
  }

  const zooming = zoom()
    .scaleExtent([1, MOST_ZOOM])
    .on('zoom', ({ transform }) => {
      all.attr('transform', transform);
      if (transform.k === scale) return;
      scale = transform.k;
      keepSizes();
    });
  container.append(svg.call(zooming).node());

  function addCircles(entering) {
    return entering
      .append('circle')
      .attr('fill', (zone) => zone.colour)
      .attr('r', ZONE_RADIUS / scale)
      .attr('cx', (zone) => projection(zone.position)[0])
      .attr('cy', (zone) => projection(zone.position)[1])
      .on('pointerenter', (_event, zone) => onHover(zone))
      .on('pointerleave', () => onHover(null))
      .on('click', (_event, zone) => onChoose(zone));
  }

  return {
    locate: (position) => zoomTransform(svg.node()).apply(projection(position)),
    draw(zones) {
      zoneGroup
        .selectAll('circle')
        .data(zones, (zone) => zone.id)
        .join(addCircles);
    },
  };
}

await openPeer('d3 as SVG', createMap);
