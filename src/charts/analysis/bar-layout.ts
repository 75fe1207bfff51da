import { scaleBand, scaleLinear } from 'd3';

const MARGIN = { left: 64, right: 64, top: 4, bottom: 4 };
const ROW_HEIGHT = 22;

export interface Bar {
  readonly id: string;
  readonly value: number;
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  readonly startX: number;
  readonly bars: readonly (Bar & {
    readonly y: number;
    readonly height: number;
    readonly length: number;
  })[];
}

/** Bars from the left, one below the other, with room for a name before and a figure behind each. */
export function layoutBars(bars: readonly Bar[], width: number): BarLayout {
  const height = MARGIN.top + MARGIN.bottom + bars.length * ROW_HEIGHT;
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const lengthOf = scaleLinear(
    [0, most || 1],
    [0, Math.max(1, width - MARGIN.left - MARGIN.right)],
  );
  const rows = scaleBand(
    bars.map(({ id }) => id),
    [MARGIN.top, height - MARGIN.bottom],
  ).padding(0.25);
  return {
    width,
    height,
    startX: MARGIN.left,
    bars: bars.map((bar) => ({
      ...bar,
      y: rows(bar.id) ?? 0,
      height: rows.bandwidth(),
      length: lengthOf(bar.value),
    })),
  };
}
