import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { Position } from '../../domain/dataset.ts';
import { MOST_CORNERS, roundToRing } from '../../view/ring-code.ts';
import { useAtlas } from '../atlas-context.ts';
import { boxRing, type Pixel, simplifyRing } from './simplify-ring.ts';

export type AreaShape = 'box' | 'lasso';

const CORNERS_OF_SIDE = MOST_CORNERS / 4;
/** Smaller than this was a click and no area. */
const SMALLEST_PIXELS = 8;

function extentOf(pixels: readonly Pixel[]): number {
  const spread = (axis: 0 | 1) => {
    const values = pixels.map((pixel) => pixel[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.min(spread(0), spread(1));
}

/** Beyond the antimeridian the ring ends at it: a ring across would let in the wrong side. */
function clampEast([longitude, latitude]: Position): Position {
  return [longitude < -75 ? 180 : longitude, latitude];
}

/** Sets the area of the view from a ring of pixels of the stage; false where that is no area. */
export function useSetArea(): (ring: readonly Pixel[]) => boolean {
  const { store, screen } = useAtlas();
  return (ring) => {
    const corners = ring.flatMap(([x, y]) => {
      const position = screen.positionAt(x, y);
      return position ? [roundToRing(clampEast(position))] : [];
    });
    if (ring.length < 3 || extentOf(ring) < SMALLEST_PIXELS || corners.length < 3) return false;
    store.act({ type: 'set', change: { area: corners } });
    return true;
  };
}

const ARROWS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How far an arrow key moves the cross, and with Shift. */
const STEP_PIXELS = 12;
const LEAP_PIXELS = 60;

interface Drawing {
  /** Pixels of a pointer, or corners that were set by key. */
  readonly trail: readonly Pixel[];
  /** Where the keys stand; null while a pointer draws, or nobody has begun. */
  readonly cross: Pixel | null;
}

const NOTHING: Drawing = { trail: [], cross: null };

function isSamePixel(a: Pixel | undefined, b: Pixel): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}

/**
 * The ring of pixels that is drawn so far, and the handlers of the sheet that it is drawn on. A pointer
 * drags it; by keys the arrows move a cross, Enter sets corners, the last one twice, Backspace takes one back.
 */
export function useAreaDrawing(shape: AreaShape, onDrawn: (isArea: boolean) => void) {
  const setArea = useSetArea();
  const [{ trail, cross }, setDrawing] = useState(NOTHING);
  const pixelOf = (event: PointerEvent<Element>): Pixel => {
    const sheet = event.currentTarget.getBoundingClientRect();
    return [event.clientX - sheet.left, event.clientY - sheet.top];
  };
  const drawn = cross && !isSamePixel(trail.at(-1), cross) ? [...trail, cross] : trail;
  const first = drawn[0];
  const last = drawn.at(-1);
  const ring =
    shape === 'lasso'
      ? simplifyRing(drawn, MOST_CORNERS)
      : first && last
        ? boxRing(first, last, CORNERS_OF_SIDE)
        : [];
  const end = () => {
    setDrawing(NOTHING);
    onDrawn(setArea(ring));
  };
  const setCorner = (at: Pixel) => {
    const isLast = shape === 'box' ? trail.length === 1 : isSamePixel(trail.at(-1), at);
    if (isLast) end();
    else setDrawing({ trail: [...trail, at], cross: at });
  };
  return {
    ring,
    cross,
    corners: cross ? trail.length : 0,
    handlers: {
      onPointerDown: (event: PointerEvent<Element>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawing({ trail: [pixelOf(event)], cross: null });
      },
      onPointerMove: (event: PointerEvent<Element>) => {
        if (trail.length > 0 && !cross) {
          setDrawing({ trail: [...trail, pixelOf(event)], cross: null });
        }
      },
      onPointerUp: () => {
        if (trail.length > 0 && !cross) end();
      },
      onPointerCancel: () => setDrawing(NOTHING),
      onKeyDown: (event: KeyboardEvent<Element>) => {
        const { width, height } = event.currentTarget.getBoundingClientRect();
        const from = cross ?? ([Math.round(width / 2), Math.round(height / 2)] as const);
        const arrow = ARROWS[event.key];
        if (arrow) {
          const step = event.shiftKey ? LEAP_PIXELS : STEP_PIXELS;
          const x = Math.min(width, Math.max(0, from[0] + arrow[0] * step));
          const y = Math.min(height, Math.max(0, from[1] + arrow[1] * step));
          setDrawing({ trail: cross ? trail : [], cross: [x, y] });
        } else if (event.key === 'Enter') setCorner(from);
        else if (event.key === 'Backspace') setDrawing({ trail: trail.slice(0, -1), cross: from });
        else return;
        event.preventDefault();
      },
    },
  };
}
