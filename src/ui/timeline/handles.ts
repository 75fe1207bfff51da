import type { TimelineLayout } from '../../charts/timeline-layout.ts';
import { addMonths } from '../../domain/add-months.ts';
import { type Day, dayOf, isoDateOf } from '../../domain/period.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { Remember, ViewStore } from '../../view/store.ts';
import type { ViewState } from '../../view/view-state.ts';

/** A handle is named for what it moves in the view. */
export type Handle = 'date' | 'rangeStart';
export type Limits = readonly [min: Day, max: Day];

const SNAP_PIXELS = 6;

/** How far a handle may go: the two of range mode never pass one another. */
export function limitsOf(handle: Handle, index: DatasetIndex, view: ViewState): Limits {
  if (handle === 'rangeStart') return [index.firstDay, dayOf(view.date)];
  return [view.rangeStart === null ? index.firstDay : dayOf(view.rangeStart), index.lastDay];
}

function clampTo([min, max]: Limits, day: Day): Day {
  return Math.min(max, Math.max(min, day));
}

/** Moves a handle as far as it may go. */
export function moveHandle(
  { index, store }: { readonly index: DatasetIndex; readonly store: ViewStore },
  handle: Handle,
  day: Day,
  remember: Remember,
): void {
  const date = isoDateOf(clampTo(limitsOf(handle, index, store.getView()), day));
  const change = handle === 'date' ? { date } : { rangeStart: date };
  store.act({ type: 'set', change }, remember);
}

/** The handle that a press means: the nearer one, and of two in one place the one on that side. */
export function nearestHandle(layout: TimelineLayout, x: number): Handle {
  if (layout.rangeStartX === null) return 'date';
  const [toClock, toStart] = [Math.abs(x - layout.clockX), Math.abs(x - layout.rangeStartX)];
  if (toClock === toStart) return x >= layout.clockX ? 'date' : 'rangeStart';
  return toClock < toStart ? 'date' : 'rangeStart';
}

/** The day of a press; beside a bar or a tick it is the day of that event. */
export function pressedDay(layout: TimelineLayout, x: number): Day {
  const marks = [
    ...layout.bars.map((bar) => ({ day: bar.event.day, x: bar.x + bar.width / 2 })),
    ...layout.ticks.map((tick) => ({ day: tick.event.day, x: tick.x })),
  ].filter((mark) => Math.abs(mark.x - x) <= SNAP_PIXELS);
  marks.sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
  return marks[0]?.day ?? layout.dayAt(x);
}

/** Where a key takes a handle; null when the key is none of the slider's. */
export function dayAfterKey(key: string, day: Day, [min, max]: Limits): Day | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return clampTo([min, max], addMonths(day, 1));
    case 'ArrowLeft':
    case 'ArrowDown':
      return clampTo([min, max], addMonths(day, -1));
    case 'PageUp':
      return clampTo([min, max], addMonths(day, 12));
    case 'PageDown':
      return clampTo([min, max], addMonths(day, -12));
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return null;
  }
}
