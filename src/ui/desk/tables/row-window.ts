/** Height of every row of the grid in pixels; its style sheet says the same. */
export const ROW_PIXELS = 34;
/** Rows kept above and below what is seen, so that a scroll never shows a gap. */
const OVERSCAN = 8;

/** Rows to draw, in order, with the empty rows that stand for those left out before each and at the end. */
export interface RowWindow {
  readonly rows: readonly { readonly at: number; readonly gapBefore: number }[];
  readonly gapAfter: number;
}

/**
 * Which of `count` rows are drawn when the view begins `scrollPixels` down and is `heightPixels` high.
 * `kept` is drawn wherever it is: it has the focus, and a row that is not there cannot keep it.
 */
export function rowWindow(
  count: number,
  scrollPixels: number,
  heightPixels: number,
  kept: number,
): RowWindow {
  const first = Math.max(0, Math.floor(scrollPixels / ROW_PIXELS) - OVERSCAN);
  const last = Math.min(count, Math.ceil((scrollPixels + heightPixels) / ROW_PIXELS) + OVERSCAN);
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, step) => first + step);
  if (kept >= 0 && kept < count && !drawn.includes(kept)) {
    if (kept < first) drawn.unshift(kept);
    else drawn.push(kept);
  }
  const rows = drawn.map((at, step) => ({ at, gapBefore: at - (drawn[step - 1] ?? -1) - 1 }));
  return { rows, gapAfter: count - (drawn.at(-1) ?? -1) - 1 };
}
