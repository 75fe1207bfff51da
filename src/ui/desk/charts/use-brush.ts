import { type PointerEvent, useRef } from 'react';
import type { TimeSpan } from '../../../charts/drawn-chart.ts';
import { type Day, isoDateOf } from '../../../domain/period.ts';
import { useAtlas } from '../../atlas-context.ts';

interface Drag {
  readonly pressedX: number;
  readonly from: Day;
  hasMoved: boolean;
}

/** A click is seldom quite still. */
const STILL_PIXELS = 4;

/** A drag over an axis of time chooses the range of the view: its start, and the clock as its end. */
export function useBrush(span: TimeSpan | null) {
  const { store, clock } = useAtlas();
  const drag = useRef<Drag | null>(null);
  const hasBrushed = useRef(false);
  const xOf = (event: PointerEvent<SVGSVGElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    hasBrushed.current = false;
    if (event.button !== 0 || !span) return;
    const x = xOf(event);
    drag.current = { pressedX: x, from: span.dayAt(x), hasMoved: false };
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const held = drag.current;
    if (!held || !span) return;
    const x = xOf(event);
    if (!held.hasMoved) {
      if (Math.abs(x - held.pressedX) <= STILL_PIXELS) return;
      held.hasMoved = true;
      // Not before it moves: a captured pointer would take its click from the mark under it.
      event.currentTarget.setPointerCapture(event.pointerId);
      clock.pause();
    }
    const to = span.dayAt(x);
    const change = {
      rangeStart: isoDateOf(Math.min(held.from, to)),
      date: isoDateOf(Math.max(held.from, to)),
    };
    store.act({ type: 'set', change }, 'drag');
  };
  const finish = () => {
    hasBrushed.current = drag.current?.hasMoved ?? false;
    drag.current = null;
    if (hasBrushed.current) store.endDrag();
  };
  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp: finish, onPointerCancel: finish },
    /** The click that ends a drag chooses nothing. */
    hasJustBrushed: () => hasBrushed.current,
  };
}
