import { rgb } from 'd3';

/** Red, green, blue and alpha from 0 to 255, as deck.gl takes them. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** A CSS colour times an opacity (0 to 1). What is no colour, such as `none`, is clear. */
export function toRgba(color: string, opacity = 1): Rgba {
  const { r, g, b, opacity: own } = rgb(color);
  if (Number.isNaN(r) || Number.isNaN(own)) return [0, 0, 0, 0];
  return [Math.round(r), Math.round(g), Math.round(b), Math.round(own * opacity * 255)];
}
