import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { TimelineLayout } from '../../charts/timeline-layout.ts';
import { type Day, dayOf, isoDateOf } from '../../domain/period.ts';
import { useAtlas } from '../atlas-context.ts';
import { type Handle, moveHandle, nearestHandle, pressedDay } from './handles.ts';

interface Drag {
  readonly handle: Handle;
  /** Where a brush began; null while a handle is moved. */
  readonly brushedFrom: Day | null;
  /** From the pointer to the middle of the handle, so that a handle does not jump when taken. */
  readonly offset: number;
  readonly pressedX: number;
  readonly wasPlaying: boolean;
  hasMoved: boolean;
}

const GRAB_PIXELS = 12;
/** A click is seldom quite still. */
const STILL_PIXELS = 3;

/**
 * Press to go there, drag to go along, drag with Shift to brush a range; the clock waits until the hand
 * lets go.
 */
export function useTrackDrag(layout: TimelineLayout) {
  const atlas = useAtlas();
  const { clock, store, index } = atlas;
  const drag = useRef<Drag | null>(null);
  const xOf = (event: PointerEvent<SVGSVGElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  const brush = (from: Day, to: Day) => {
    const [start, end] = [Math.min(from, to), Math.max(from, to)].map((day) =>
      isoDateOf(Math.min(index.lastDay, Math.max(index.firstDay, day))),
    );
    if (start && end) store.act({ type: 'set', change: { rangeStart: start, date: end } }, 'drag');
  };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const x = xOf(event);
    const handle = nearestHandle(layout, x);
    const handleX = handle === 'date' ? layout.clockX : (layout.rangeStartX ?? layout.clockX);
    const brushedFrom = event.shiftKey ? layout.dayAt(x) : null;
    const isGrabbed = brushedFrom === null && Math.abs(handleX - x) <= GRAB_PIXELS;
    drag.current = {
      handle,
      brushedFrom,
      offset: isGrabbed ? handleX - x : 0,
      pressedX: x,
      wasPlaying: clock.isPlaying(),
      hasMoved: false,
    };
    clock.pause();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.querySelector<SVGGElement>(`[data-handle="${handle}"]`)?.focus();
    if (!isGrabbed && brushedFrom === null)
      moveHandle(atlas, handle, pressedDay(layout, x), 'drag');
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const held = drag.current;
    if (!held) return;
    const x = xOf(event);
    held.hasMoved ||= Math.abs(x - held.pressedX) > STILL_PIXELS;
    if (!held.hasMoved) return;
    if (held.brushedFrom !== null) brush(held.brushedFrom, layout.dayAt(x));
    else moveHandle(atlas, held.handle, layout.dayAt(x + held.offset), 'drag');
  };
  const onLostPointerCapture = () => {
    const held = drag.current;
    drag.current = null;
    store.endDrag();
    // At the very end, playing on would throw the person back to the beginning.
    if (held?.wasPlaying && dayOf(store.getView().date) < index.lastDay) clock.play();
  };
  // The browser would take the focus from the handle again.
  const onMouseDown = (event: MouseEvent) => event.preventDefault();
  return { onPointerDown, onPointerMove, onLostPointerCapture, onMouseDown };
}
