// The floor: the same picture with nothing to it, one HTML file with an SVG and no script.
import { fitProjection } from '../shared/fit-projection.js';
import { BATCH_COLOURS, BORDER, LAND, ZONE_RADIUS } from '../shared/picture.js';

const WIDTH = 1280;
const HEIGHT = 800;
/** Whole tenths of a pixel need fewer characters than pixels with a decimal. */
const UNITS_PER_PIXEL = 10;

function polygonsOf({ type, coordinates }) {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/** A pair of numbers as a path takes it: a minus divides as well as a space. */
function formatStep(x, y) {
  return [x, y].map((value) => (value < 0 ? value : ` ${value}`)).join('');
}

/** A ring with steps instead of positions, leaving out those too small to see. */
function ringPath(ring, toUnits) {
  const [start, ...rest] = ring.map(toUnits);
  let [x, y] = start;
  let steps = '';
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps += formatStep(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  // An island within a tenth of a pixel is drawn as its border alone.
  return `M${x} ${y}l${steps || '1 0'}z`;
}

/** The page as HTML, from two collections of GeoJSON. */
export function drawPage(provinces, zones) {
  const projection = fitProjection(provinces, WIDTH, HEIGHT);
  const toUnits = (position) =>
    projection(position).map((value) => Math.round(value * UNITS_PER_PIXEL));
  const land = provinces.features.map(({ geometry }) => {
    const rings = polygonsOf(geometry).flat();
    return `<path d="${rings.map((ring) => ringPath(ring, toUnits)).join('')}"/>`;
  });
  const drawZone = ({ geometry }) => {
    const [x, y] = toUnits(geometry.coordinates);
    return `<circle cx="${x}" cy="${y}" r="${ZONE_RADIUS * UNITS_PER_PIXEL}"/>`;
  };
  const batches = BATCH_COLOURS.map((colour, place) => {
    const own = zones.features.filter(({ properties }) => properties.batch === place + 1);
    return `<g fill="${colour}">${own.map(drawZone).join('')}</g>`;
  });
  const colours = [LAND, ...BATCH_COLOURS].join(' ');
  return `<!doctype html>
<html lang="en" data-state="ready" data-colours="${colours}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Pilot zones, a static picture</title>
<link rel="icon" href="data:,">
<style>body{margin:0}svg{display:block}</style>
<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH * UNITS_PER_PIXEL} ${HEIGHT * UNITS_PER_PIXEL}">
<g fill="${LAND}" stroke="${BORDER}" stroke-width="${UNITS_PER_PIXEL}">${land.join('')}</g>
${batches.join('\n')}
</svg>
</html>
`;
}
