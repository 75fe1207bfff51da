import type { PrintLayout } from './layout-print-figure.ts';
import type { Rectangle } from './rectangle.ts';

/** What stands on the map's frame and hides what is under it. */
export function furnitureOf(layout: PrintLayout): readonly Rectangle[] {
  return [layout.inset?.frame, layout.scaleBar?.box, layout.northArrow].flatMap((box) => box ?? []);
}
