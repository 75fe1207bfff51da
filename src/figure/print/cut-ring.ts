import type { Rectangle } from './rectangle.ts';

type Point = readonly [x: number, y: number];

/** The part of a straight line inside a box (Liang and Barsky); null where it passes by. */
function cutSegment(from: Point, to: Point, box: Rectangle): readonly [Point, Point] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - box.x],
    [dx, box.x + box.width - from[0]],
    [-dy, from[1] - box.y],
    [dy, box.y + box.height - from[1]],
  ] as const) {
    if (step === 0) {
      if (room < 0) return null;
      continue;
    }
    const share = room / step;
    if (step < 0) start = Math.max(start, share);
    else end = Math.min(end, share);
  }
  if (start > end) return null;
  const at = (share: number): Point => [from[0] + dx * share, from[1] + dy * share];
  return [at(start), at(end)];
}

/** The outline of a ring (not closed) inside a box, in connected pieces. */
export function cutRing(ring: readonly Point[], box: Rectangle): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  for (const [place, from] of ring.entries()) {
    const cut = cutSegment(from, ring[(place + 1) % ring.length] ?? from, box);
    if (!cut) continue;
    const last = pieces.at(-1)?.at(-1);
    const isConnected = last && Math.hypot(last[0] - cut[0][0], last[1] - cut[0][1]) < 1e-6;
    if (isConnected) pieces.at(-1)?.push(cut[1]);
    else pieces.push([...cut]);
  }
  return pieces;
}
