type Place = readonly [x: number, y: number];

/** From a place to the nearest of a straight line between two others. */
function distanceTo([x, y]: Place, [fromX, fromY]: Place, [toX, toY]: Place): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length && ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - near * alongX, y - fromY - near * alongY);
}

/** Which of the points from one to another are needed for the line to keep within the tolerance (Douglas and Peucker). */
function needed(points: readonly Place[], from: number, to: number, tolerance: number): number[] {
  const needs = new Set([from, to]);
  const open = [[from, to] as const];
  for (let next = open.pop(); next; next = open.pop()) {
    const [first, last] = next;
    let [farthest, most] = [first, tolerance];
    for (let at = first + 1; at < last; at += 1) {
      const off = distanceTo(points[at] as Place, points[first] as Place, points[last] as Place);
      if (off > most) [farthest, most] = [at, off];
    }
    if (farthest === first) continue;
    needs.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return [...needs].sort((a, b) => a - b);
}

/** The point that lies farthest from the first: there a closed line is taken apart. */
function farthestOf(points: readonly Place[]): number {
  const [start = [0, 0]] = points;
  const away = points.map(([x, y]) => Math.hypot(x - start[0], y - start[1]));
  return away.indexOf(Math.max(...away));
}

function thinPart(points: readonly Place[], isClosed: boolean, tolerance: number): Place[] {
  const end = points.length - 1;
  const turn = isClosed ? farthestOf(points) : end;
  const kept = needed(points, 0, turn, tolerance).map((at) => points[at] as Place);
  if (!isClosed || turn === 0) return kept;
  const back = [...points.slice(turn), points[0] as Place];
  const keptBack = needed(back, 0, back.length - 1, tolerance).map((at) => back[at] as Place);
  return [...kept, ...keptBack.slice(1, -1)];
}

/**
 * A path of straight lines (`M`, `L`, `Z`, as D3 writes them) without the points that it does not need to stay within
 * `tolerance` of where it was, in its own units. No part of it vanishes; of the smallest island a line is left.
 */
export function thinPath(path: string, tolerance: number): string {
  return path.replace(/M([^MZ]*)(Z?)/g, (_, places: string, close: string) => {
    const points = places.split('L').map((place) => {
      const [x = 0, y = 0] = place.split(',').map(Number);
      return [x, y] as const;
    });
    return `M${thinPart(points, close !== '', tolerance).join('L')}${close}`;
  });
}
