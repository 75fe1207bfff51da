import { rgb } from 'd3';

export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Image pixels per CSS pixel: the map asks for the same ratio when it adds the image. */
export const HATCH_PIXEL_RATIO = 2;
const PERIOD = 6 * HATCH_PIXEL_RATIO;
const HALF_WIDTH = 0.5 * HATCH_PIXEL_RATIO;

/** One tile of diagonal lines that repeats without a seam; plain pixels, so that it needs no canvas. */
export function drawHatch(color: string): HatchImage {
  const { r, g, b, opacity } = rgb(color);
  const data = new Uint8ClampedArray(PERIOD * PERIOD * 4);
  for (let y = 0; y < PERIOD; y++) {
    for (let x = 0; x < PERIOD; x++) {
      const alpha = Number.isNaN(opacity) ? 0 : opacity * coverage(x, y) * 255;
      data.set([r, g, b, alpha], (y * PERIOD + x) * 4);
    }
  }
  return { width: PERIOD, height: PERIOD, data };
}

/** The share of a pixel that lies on a line, by its distance from the nearest one (all run at 45°). */
function coverage(x: number, y: number): number {
  const phase = (x + y + 1) % PERIOD;
  const distance = Math.min(phase, PERIOD - phase) / Math.SQRT2;
  return Math.min(1, Math.max(0, HALF_WIDTH + 0.5 - distance));
}
