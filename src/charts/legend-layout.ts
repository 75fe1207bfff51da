import { textWidth } from './text-width.ts';

const SWATCH = 14;
const GAP = 12;
export const LEGEND_ROW = 24;

export interface PlacedEntry<T> {
  readonly entry: T;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Sets entries in rows from left to right; each is as wide as its swatch and its words. */
export function layoutLegend<T extends { readonly text: string }>(
  entries: readonly T[],
  width: number,
): { readonly placed: readonly PlacedEntry<T>[]; readonly height: number } {
  let [x, y] = [0, 0];
  const placed = entries.map((entry) => {
    const own = SWATCH + textWidth(entry.text);
    if (x > 0 && x + own > width) [x, y] = [0, y + LEGEND_ROW];
    const at = { entry, x, y, width: own };
    x += own + GAP;
    return at;
  });
  return { placed, height: entries.length === 0 ? 0 : y + LEGEND_ROW };
}
