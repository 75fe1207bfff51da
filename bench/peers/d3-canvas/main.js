// One 2D canvas, drawn anew whenever something on it changed: provinces as paths made once, circles
// one by one.
import { geoPath, select, zoom, zoomIdentity } from 'd3';
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
const FULL_TURN = 2 * Math.PI;

/** Longitude and latitude, two by two, to pixels of the map before it is zoomed. */
function projectAll(positions, projection) {
  const pixels = new Float64Array(positions.length);
  for (let place = 0; place < positions.length; place += 2) {
    pixels.set(projection([positions[place], positions[place + 1]]), place);
  }
  return pixels;
}

function drawCircle(context, x, y, radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, FULL_TURN);
  context.fill();
}

function createMap({ container, provinces, zones, points, corridors, onHover, onChoose }) {
  const { clientWidth, clientHeight } = container;
  const projection = fitProjection(provinces, clientWidth, clientHeight);
  const land = new Path2D(geoPath(projection)(provinces));
  const pointPixels = projectAll(points, projection);
  const corridorPixels = projectAll(corridors, projection);
  const pixelsOf = new Map(zones.map((zone) => [zone, projection(zone.position)]));

  const canvas = document.createElement('canvas');
  canvas.width = clientWidth * devicePixelRatio;
  canvas.height = clientHeight * devicePixelRatio;
  canvas.style.width = '100%';
  const context = canvas.getContext('2d');
  let transform = zoomIdentity;
  let shown = [];
  let frame = 0;

  function drawLand() {
    context.save();
    context.translate(transform.x, transform.y);
    context.scale(transform.k, transform.k);
    context.fillStyle = LAND;
    context.fill(land);
    context.strokeStyle = BORDER;
    context.lineWidth = 1 / transform.k;
    context.stroke(land);
    context.restore();
  }

  function drawOwn() {
    const { x, y, k } = transform;
    context.strokeStyle = CORRIDOR_COLOUR;
    context.lineWidth = CORRIDOR_WIDTH;
    for (let place = 0; place < corridorPixels.length; place += 4) {
      context.beginPath();
      context.moveTo(corridorPixels[place] * k + x, corridorPixels[place + 1] * k + y);
      context.lineTo(corridorPixels[place + 2] * k + x, corridorPixels[place + 3] * k + y);
      context.stroke();
    }
    context.fillStyle = POINT_COLOUR;
    for (let place = 0; place < pointPixels.length; place += 2) {
      const [left, top] = [pointPixels[place] * k + x, pointPixels[place + 1] * k + y];
      drawCircle(context, left, top, POINT_RADIUS);
    }
  }

  function drawAll() {
    frame = 0;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, clientWidth, clientHeight);
    drawLand();
    drawOwn();
    for (const zone of shown) {
      const [left, top] = transform.apply(pixelsOf.get(zone));
      context.fillStyle = zone.colour;
      drawCircle(context, left, top, ZONE_RADIUS);
    }
  }

  function askForFrame() {
    if (!frame) frame = requestAnimationFrame(drawAll);
  }

  /** The zone drawn last of those under the pointer, or null. */
  function findZone({ offsetX, offsetY }) {
    const isUnder = (zone) => {
      const [left, top] = transform.apply(pixelsOf.get(zone));
      return Math.hypot(left - offsetX, top - offsetY) <= ZONE_RADIUS;
    };
    return shown.findLast(isUnder) ?? null;
  }

  const zooming = zoom()
    .scaleExtent([1, MOST_ZOOM])
    .on('zoom', (event) => {
      transform = event.transform;
      askForFrame();
    });
  select(canvas)
    .call(zooming)
    .on('pointermove', (event) => onHover(findZone(event)))
    .on('click', (event) => {
      const zone = findZone(event);
      if (zone) onChoose(zone);
    });
  container.append(canvas);

  return {
    locate: (position) => transform.apply(projection(position)),
    draw(zonesNow) {
      shown = zonesNow;
      askForFrame();
    },
  };
}

await openPeer('d3 on a canvas', createMap);
