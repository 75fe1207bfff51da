import type { FigureBox } from '../../figure/figure-box.ts';
import type { Size } from './use-size.ts';

/** From this width on, panels float over the map; below, they lie under it. */
export const FLOATING_PANELS_FROM = 900;

/**
 * The free room of the stage: panels float at the left and the timeline at the foot of a wide window;
 * on a narrow one they have rows of their own and the map has the whole stage.
 */
export function stageBoxOf({ width, height }: Size): FigureBox {
  const padding =
    width >= FLOATING_PANELS_FROM
      ? { top: 60, right: 40, bottom: 28, left: 324 }
      : { top: 8, right: 8, bottom: 8, left: 8 };
  return { width, height, padding };
}
