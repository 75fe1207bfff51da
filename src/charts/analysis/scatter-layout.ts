import { extent, line, scaleLinear } from 'd3';

const MARGIN = { left: 44, right: 16, top: 12, bottom: 34 };

/** A point by two values. */
export interface ScatterPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Tick {
  readonly value: number;
  readonly at: number;
}

export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly baseline: number;
  readonly points: readonly (ScatterPoint & { readonly atX: number; readonly atY: number })[];
  /** Joins the points in their order. */
  readonly path: string;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly xOf: (value: number) => number;
  readonly yOf: (value: number) => number;
}

function rangeOf(values: readonly number[]): [number, number] {
  const [least = 0, most = 0] = extent([0, ...values]);
  return [least, most === least ? least + 1 : most];
}

/**
 * Points over two scales that take 0 in. With `isSameScale` a unit is as long upward as sideways, as on
 * a map: the shorter side is widened around its middle.
 */
export function layoutScatter(
  points: readonly ScatterPoint[],
  width: number,
  height: number,
  isSameScale: boolean,
): ScatterLayout {
  const [left, right] = [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)];
  const [top, baseline] = [MARGIN.top, height - MARGIN.bottom];
  const xRange = rangeOf(points.map(({ x }) => x));
  const yRange = rangeOf(points.map(({ y }) => y));
  if (isSameScale) {
    const unitsPerPixel = Math.max(
      (xRange[1] - xRange[0]) / (right - left),
      (yRange[1] - yRange[0]) / (baseline - top),
    );
    for (const [range, pixels] of [
      [xRange, right - left],
      [yRange, baseline - top],
    ] as const) {
      const missing = unitsPerPixel * pixels * 1.1 - (range[1] - range[0]);
      range[0] -= missing / 2;
      range[1] += missing / 2;
    }
  }
  const xScale = scaleLinear(xRange, [left, right]);
  const yScale = scaleLinear(yRange, [baseline, top]);
  if (!isSameScale) {
    xScale.nice(5);
    yScale.nice(4);
  }
  const placed = points.map((point) => ({ ...point, atX: xScale(point.x), atY: yScale(point.y) }));
  const draw = line<(typeof placed)[number]>(
    ({ atX }) => atX,
    ({ atY }) => atY,
  );
  return {
    width,
    height,
    left,
    right,
    top,
    baseline,
    points: placed,
    path: draw(placed) ?? '',
    xTicks: xScale.ticks(5).map((value) => ({ value, at: xScale(value) })),
    yTicks: yScale.ticks(4).map((value) => ({ value, at: yScale(value) })),
    xOf: xScale,
    yOf: yScale,
  };
}
