import { geoDistance, geoInterpolate } from 'd3';
import type { Position } from '../domain/dataset.ts';

/** The WebGL map draws straight from one position to the next: as near as this, that is a great circle. */
const STEP_RADIANS = Math.PI / 90;

/** Positions along the great circles through these stops, both ends included. */
export function greatCirclePath(stops: readonly Position[]): Position[] {
  const path: Position[] = stops.slice(0, 1);
  for (let leg = 1; leg < stops.length; leg += 1) {
    const from = stops[leg - 1] as Position;
    const to = stops[leg] as Position;
    const steps = Math.max(1, Math.ceil(geoDistance([...from], [...to]) / STEP_RADIANS));
    const at = geoInterpolate([...from], [...to]);
    for (let step = 1; step <= steps; step += 1) path.push(at(step / steps));
  }
  return path;
}
