const VECTORS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The box that an arrow key goes to from another: the nearest by its middle that lies that way, with
 * what lies off to the side counted as farther. -1 when there is none.
 */
export function nextBox(boxes: readonly Box[], from: Box, key: string): number {
  const vector = VECTORS[key];
  if (!vector) return -1;
  const [vx, vy] = vector;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [order, box] of boxes.entries()) {
    const dx = box.left + box.width / 2 - (from.left + from.width / 2);
    const dy = box.top + box.height / 2 - (from.top + from.height / 2);
    const along = dx * vx + dy * vy;
    const aside = Math.abs(dx * vy) + Math.abs(dy * vx);
    const cost = along + aside * 2;
    if (along > 0.5 && cost < bestCost) {
      best = order;
      bestCost = cost;
    }
  }
  return best;
}

/** The mark that an arrow key, Home or End goes to; null when the key is none of these. */
export function nextMark<T extends Element>(marks: readonly T[], from: T, key: string): T | null {
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  const others = marks.filter((mark) => mark !== from);
  const boxes = others.map((mark) => mark.getBoundingClientRect());
  return others[nextBox(boxes, from.getBoundingClientRect(), key)] ?? null;
}
