import { geoDistance, geoInterpolate } from 'd3';
import type { Position as GeoJsonPosition, LineString, MultiLineString } from 'geojson';
import type { Position } from '../../domain/dataset.ts';

const STEP_DEGREES = 2;
const DEGREES = 180 / Math.PI;

/** Five decimals are about a metre, finer than any point of the tables. */
function rounded([longitude, latitude]: Position): Position {
  // Adding zero turns a rounded -0 into 0.
  return [Math.round(longitude * 1e5) / 1e5 + 0, Math.round(latitude * 1e5) / 1e5 + 0];
}

function segmentPoints(from: Position, to: Position): Position[] {
  const steps = Math.max(1, Math.ceil((geoDistance([...from], [...to]) * DEGREES) / STEP_DEGREES));
  const at = geoInterpolate([...from], [...to]);
  // The ends are the authored cells themselves, not a rounding of them.
  const inner = Array.from({ length: steps - 1 }, (_, index) => rounded(at((index + 1) / steps)));
  return [...inner, to];
}

/** Where a step over the antimeridian meets it: the latitude on both sides. */
function crossing(from: Position, to: Position): { leaving: Position; entering: Position } {
  const side = from[0] > 0 ? 180 : -180;
  const unwrapped = to[0] + 2 * side;
  // A step along the antimeridian itself changes sides where it begins.
  const share = unwrapped === from[0] ? 0 : (side - from[0]) / (unwrapped - from[0]);
  const [, latitude] = rounded([side, from[1] + share * (to[1] - from[1])]);
  return { leaving: [side, latitude], entering: [-side, latitude] };
}

function addPoint(line: GeoJsonPosition[], point: Position): void {
  const last = line.at(-1);
  if (last?.[0] !== point[0] || last[1] !== point[1]) line.push([...point]);
}

/**
 * The great-circle path through the stops, a point about every two degrees. RFC 7946 (3.1.9) asks
 * that a line over the antimeridian be cut there, so such a path has several parts.
 */
export function greatCircle(stops: readonly Position[]): LineString | MultiLineString {
  const [first, ...rest] = stops;
  if (!first || rest.length === 0) throw new RangeError('a path needs two stops');
  let line: GeoJsonPosition[] = [[...first]];
  const parts = [line];
  let previous = first;
  let stop = first;
  for (const next of rest) {
    for (const point of segmentPoints(stop, next)) {
      if (Math.abs(point[0] - previous[0]) > 180) {
        const { leaving, entering } = crossing(previous, point);
        addPoint(line, leaving);
        line = [[...entering]];
        parts.push(line);
      }
      addPoint(line, point);
      previous = point;
    }
    stop = next;
  }
  // A stop on the antimeridian itself leaves a part of a single point, which is no line.
  const lines = parts.filter((part) => part.length > 1);
  const [only] = lines;
  return only && lines.length === 1
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: lines };
}
