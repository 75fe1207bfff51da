import { type PointerEvent, useRef, useState } from 'react';

/** A row on its way: which, and before which place it would come to lie. */
export interface RowDrag {
  readonly id: string;
  /** Counted from 0 in the list as it stands; its length means the end. */
  readonly gap: number;
}

interface DragHandle {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** How near to the edge of the list's window a drag scrolls it, and by how much a move. */
const EDGE_PIXELS = 40;
const SCROLL_PIXELS = 14;

function scrollNear(list: HTMLElement, y: number): void {
  const window = list.closest<HTMLElement>('.desk-body');
  const box = window?.getBoundingClientRect();
  if (!window || !box) return;
  if (y < box.top + EDGE_PIXELS) window.scrollBy(0, -SCROLL_PIXELS);
  else if (y > box.bottom - EDGE_PIXELS) window.scrollBy(0, SCROLL_PIXELS);
}

/** On which side of a row the dragged one would come to lie. */
export function dropAt(
  drag: RowDrag | null,
  place: number,
  count: number,
): 'before' | 'after' | null {
  if (drag?.gap === place) return 'before';
  return drag?.gap === count && place === count - 1 ? 'after' : null;
}

/** Reordering by a pointer that drags a handle; the keys have buttons of their own. */
export function useRowDrag(ids: readonly string[], onMove: (id: string, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const gapAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const below = rows.findIndex((row) => y < row.top + row.height / 2);
    return below < 0 ? rows.length : below;
  };
  const handleOf = (id: string): DragHandle => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, gap: gapAt(event.clientY) });
    },
    onPointerMove: (event) => {
      if (drag?.id !== id) return;
      if (list.current) scrollNear(list.current, event.clientY);
      setDrag({ id, gap: gapAt(event.clientY) });
    },
    onPointerUp: () => {
      if (drag?.id !== id) return;
      const from = ids.indexOf(id);
      // Taking it out lets those behind it move up by one.
      onMove(id, drag.gap > from ? drag.gap - 1 : drag.gap);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { list, drag, handleOf, cancel: () => setDrag(null) };
}
