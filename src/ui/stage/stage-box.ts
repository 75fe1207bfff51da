import type { FigureBox } from '../../figure/figure-box.ts';
import type { Size } from './use-size.ts';

/** From this width on, panels float over the map; below, they lie under it. */
export const FLOATING_PANELS_FROM = 900;

/**
 * The free room of the stage. In a wide window panels float at its left and top; where it shares the
 * window with the desk or with a second picture, the panel at the left is folded and leaves the room.
 * In a narrow window panels have rows of their own and the map has the whole stage.
 */
export function stageBoxOf({ width, height }: Size, windowWidth: number): FigureBox {
  if (windowWidth < FLOATING_PANELS_FROM) {
    return { width, height, padding: { top: 8, right: 8, bottom: 8, left: 8 } };
  }
  const isShared = width < windowWidth;
  const padding = isShared
    ? { top: 104, right: 12, bottom: 44, left: 56 }
    : { top: 60, right: 40, bottom: 28, left: 324 };
  return { width, height, padding };
}
