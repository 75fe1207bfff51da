import { type PointerEvent, useState } from 'react';
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

/** The ring of pixels that a hand has drawn so far, and the handlers of the sheet that it draws on. */
export function useAreaDrawing(shape: AreaShape, onDrawn: (isArea: boolean) => void) {
  const setArea = useSetArea();
  const [trail, setTrail] = useState<readonly Pixel[]>([]);
  const pixelOf = (event: PointerEvent<Element>): Pixel => {
    const sheet = event.currentTarget.getBoundingClientRect();
    return [event.clientX - sheet.left, event.clientY - sheet.top];
  };
  const first = trail[0];
  const last = trail.at(-1);
  const ring =
    shape === 'lasso'
      ? simplifyRing(trail, MOST_CORNERS)
      : first && last
        ? boxRing(first, last, CORNERS_OF_SIDE)
        : [];
  return {
    ring,
    onPointerDown: (event: PointerEvent<Element>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setTrail([pixelOf(event)]);
    },
    onPointerMove: (event: PointerEvent<Element>) => {
      if (trail.length > 0) setTrail([...trail, pixelOf(event)]);
    },
    onPointerUp: () => {
      if (trail.length > 0) onDrawn(setArea(ring));
      setTrail([]);
    },
    onPointerCancel: () => setTrail([]),
  };
}
