import type { Position } from '../domain/dataset.ts';
import type { Stop } from './walk-stops.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const VECTORS: Record<Direction, readonly [east: number, north: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
/** What lies on one spot is walked from west to east, in its order: so little apart, in degrees. */
const APART = 1e-9;

interface Away {
  readonly along: number;
  readonly aside: number;
}

function awayFrom(from: Position, to: Position, direction: Direction, places: number): Away {
  const [east, north] = VECTORS[direction];
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  const dx = (to[0] - from[0]) * shrink + places * APART;
  const dy = to[1] - from[1];
  return { along: dx * east + dy * north, aside: Math.abs(dx * north - dy * east) };
}

/**
 * The stop that an arrow key goes to: the nearest within 60° of the direction, with what lies off to
 * the side counted as farther. From nowhere it is the first. Null when none lies that way.
 */
export function nextStop(
  stops: readonly Stop[],
  from: Stop | null,
  direction: Direction,
): Stop | null {
  if (!from) return stops[0] ?? null;
  const own = stops.findIndex((stop) => stop.id === from.id);
  let best: Stop | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [order, stop] of stops.entries()) {
    const { along, aside } = awayFrom(from.position, stop.position, direction, order - own);
    const isThatWay = along > 0 && aside <= along * Math.sqrt(3);
    const cost = along + aside * 2;
    if (isThatWay && cost < bestCost) {
      best = stop;
      bestCost = cost;
    }
  }
  return best;
}

/** The stop that lies nearest to a position, in degrees as the map shows them. Null where there is none. */
export function nearestStop(stops: readonly Stop[], [longitude, latitude]: Position): Stop | null {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const distanceTo = ({ position }: Stop) =>
    Math.hypot((position[0] - longitude) * shrink, position[1] - latitude);
  let best: Stop | null = null;
  for (const stop of stops) {
    if (!best || distanceTo(stop) < distanceTo(best)) best = stop;
  }
  return best;
}
