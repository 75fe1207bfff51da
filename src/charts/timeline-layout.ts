import type { Batch } from '../domain/dataset.ts';
import { linear } from '../domain/linear.ts';
import { type Day, dayOf, yearOf } from '../domain/period.ts';
import type { BatchEvent, DatasetIndex } from '../selectors/index-dataset.ts';
import { selectZones } from '../selectors/select-frame.ts';
import { type TimelineEvent, timelineEvents } from '../selectors/timeline-events.ts';
import type { ViewState } from '../view/view-state.ts';

// Pixels. Rows from the top: counts over bars, bars on the track, ticks under it, years.
const HEIGHT = 78;
const TRACK_Y = 50;
/** Bars stand on the rail of the track, so that even a bar of one zone is seen. */
const BAR_BASE = TRACK_Y - 2;
const BAR_TOP = 14;
const TICK_Y = 60;
/** Room for half a handle at the left, and for the last count of the line at the right. */
const MARGIN = { left: 14, right: 34 };
const LEAST_YEAR_WIDTH = 44;
const HALF_LABEL = 8;

export interface TimelineBar {
  readonly event: BatchEvent;
  readonly batch: Batch;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The middle of the number over the bar, aside where the next bar is near. */
  readonly labelX: number;
  /** The part of it that the clock has reached and the range and the filters let through. */
  readonly shown: { readonly count: number; readonly y: number; readonly height: number };
}

export interface CumulativePoint {
  readonly day: Day;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface TimelineTick {
  readonly event: Exclude<TimelineEvent, { readonly kind: 'batch' }>;
  readonly x: number;
  readonly isReached: boolean;
}

/** All that stands still while the clock runs from one change of the picture to the next. */
export interface TimelineGround {
  readonly width: number;
  readonly height: number;
  readonly trackY: number;
  readonly tickY: number;
  readonly startX: number;
  readonly endX: number;
  readonly bars: readonly TimelineBar[];
  readonly cumulative: readonly CumulativePoint[];
  readonly ticks: readonly TimelineTick[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly xOf: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
}

export interface TimelineLayout extends TimelineGround {
  /** Where the handles stand; a range start of null is no range. */
  readonly clockX: number;
  readonly rangeStartX: number | null;
  /** The line up to the clock, and from there on. */
  readonly reachedPath: string;
  readonly aheadPath: string;
}

type XOf = (day: Day) => number;

function layoutBars(index: DatasetIndex, view: ViewState, xOf: XOf, width: number): TimelineBar[] {
  const zones = selectZones(index, view);
  const most = Math.max(1, ...index.batches.map((event) => event.zones.length));
  const heightOf = linear([0, most], [0, BAR_BASE - BAR_TOP]);
  return index.batches.map((event, order) => {
    const count = event.zones.length;
    const next = index.batches[order + 1];
    const nextX = next ? xOf(next.day) - width / 2 : Number.POSITIVE_INFINITY;
    const height = heightOf(count);
    const shownCount = zones.filter(({ zone }) => zone.batch === event.batch).length;
    const shownHeight = heightOf(shownCount);
    return {
      event,
      batch: event.batch,
      count,
      x: xOf(event.day) - width / 2,
      y: BAR_BASE - height,
      width,
      height,
      labelX: Math.min(xOf(event.day), nextX - HALF_LABEL),
      shown: { count: shownCount, y: BAR_BASE - shownHeight, height: shownHeight },
    };
  });
}

/** A line that keeps its height until the next point, to three decimals. */
function drawSteps(points: readonly Pick<CumulativePoint, 'x' | 'y'>[]): string {
  const write = (value: number) => Math.round(value * 1000) / 1000;
  const corners = points.flatMap(({ x, y }, order) => {
    const before = points[order - 1];
    return before ? [[x, before.y] as const, [x, y] as const] : [[x, y] as const];
  });
  return corners.length > 0 ? `M${corners.map((at) => at.map(write).join(',')).join('L')}` : '';
}

/** The number of zones at the first day, after each batch, and at the last day. */
function layoutCumulative(index: DatasetIndex, xOf: XOf): CumulativePoint[] {
  const total = index.batches.reduce((sum, event) => sum + event.zones.length, 0);
  const yOf = linear([0, Math.max(1, total)], [BAR_BASE, BAR_TOP]);
  let count = 0;
  const pointAt = (day: Day) => ({ day, count, x: xOf(day), y: yOf(count) });
  const points = [pointAt(index.firstDay)];
  for (const event of index.batches) {
    count += event.zones.length;
    points.push(pointAt(event.day));
  }
  return [...points, pointAt(index.lastDay)];
}

/** Marks of one day stand side by side instead of one on the other. */
function layoutTicks(index: DatasetIndex, clock: Day, xOf: XOf): TimelineTick[] {
  const events = timelineEvents(index).filter((event) => event.kind !== 'batch');
  return events.map((event) => {
    const sameDay = events.filter((other) => other.day === event.day);
    const place = sameDay.indexOf(event) - (sameDay.length - 1) / 2;
    return { event, x: xOf(event.day) + place * 11, isReached: event.day <= clock };
  });
}

/** The first day of each year that the axis names. */
function layoutYears(firstDay: Day, lastDay: Day, everyYears: number, xOf: XOf) {
  const last = yearOf(lastDay);
  const first = Math.ceil((yearOf(firstDay) + 1) / everyYears) * everyYears;
  const count = Math.max(0, Math.floor((last - first) / everyYears) + 1);
  return Array.from({ length: count }, (_, step) => {
    const year = first + step * everyYears;
    return { year, x: xOf(dayOf(`${year}-01-01`)) };
  });
}

const clampTo =
  ({ firstDay, lastDay }: DatasetIndex) =>
  (day: Day) =>
    Math.min(lastDay, Math.max(firstDay, day));

/** Years, bars and ticks, in pixels. Pure: the same data, view and width, the same. */
export function layoutGround(index: DatasetIndex, view: ViewState, width: number): TimelineGround {
  const { firstDay, lastDay } = index;
  const [startX, endX] = [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)];
  const xOf = linear([firstDay, lastDay], [startX, endX]);
  const dayOfX = linear([startX, endX], [firstDay, lastDay]);
  const clampDay = clampTo(index);
  const yearWidth = (endX - startX) / Math.max(1, (lastDay - firstDay) / 365.25);
  const everyYears = Math.max(1, Math.ceil(LEAST_YEAR_WIDTH / yearWidth));
  return {
    width,
    height: HEIGHT,
    trackY: TRACK_Y,
    tickY: TICK_Y,
    startX,
    endX,
    bars: layoutBars(index, view, xOf, yearWidth < LEAST_YEAR_WIDTH ? 10 : 16),
    cumulative: layoutCumulative(index, xOf),
    ticks: layoutTicks(index, clampDay(dayOf(view.date)), xOf),
    years: layoutYears(firstDay, lastDay, everyYears, xOf),
    xOf,
    dayAt: (x) => clampDay(Math.round(dayOfX(x))),
  };
}

/** Sets the handles, and the line up to the clock, on the ground of a view whose picture is the same. */
export function placeHandles(
  index: DatasetIndex,
  ground: TimelineGround,
  view: ViewState,
): TimelineLayout {
  const { xOf, cumulative } = ground;
  const clampDay = clampTo(index);
  const clock = clampDay(dayOf(view.date));
  const reached = cumulative.filter((point) => point.day <= clock);
  const ahead = cumulative.filter((point) => point.day > clock);
  const here = { x: xOf(clock), y: reached.at(-1)?.y ?? BAR_BASE };
  return {
    ...ground,
    clockX: here.x,
    rangeStartX: view.rangeStart === null ? null : xOf(clampDay(dayOf(view.rangeStart))),
    reachedPath: drawSteps([...reached, here]),
    aheadPath: drawSteps([here, ...ahead]),
  };
}
