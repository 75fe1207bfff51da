import type { FigureBox } from './figure-box.ts';

export interface InsetPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LARGE = { width: 118, height: 152 } as const;
const SMALL = { width: 78, height: 100 } as const;
const NARROW_PIXELS = 1100;
const MARGIN_PIXELS = 8;

/** The lower right corner; `fitProjection` keeps the land clear of it. A narrow figure gets a small inset. */
export function placeInset(box: FigureBox): InsetPlace {
  const size = box.width < NARROW_PIXELS ? SMALL : LARGE;
  return {
    ...size,
    x: box.width - size.width - MARGIN_PIXELS,
    y: box.height - size.height - MARGIN_PIXELS,
  };
}
