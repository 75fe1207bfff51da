import { rgb } from 'd3';

/** Red, green, blue and alpha from 0 to 255, as deck.gl takes them. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** A CSS colour times an opacity (0 to 1). What is no colour, such as `none`, is clear. */
export function toRgba(color: string, opacity = 1): Rgba {
  const { r, g, b, opacity: own } = rgb(color);
  if (Number.isNaN(r) || Number.isNaN(own)) return [0, 0, 0, 0];
  return [Math.round(r), Math.round(g), Math.round(b), Math.round(own * opacity * 255)];
}

/** Black or white, whichever reads on this colour (relative luminance of WCAG 2). */
export function inkOn(color: string): Rgba {
  const [red, green, blue] = toRgba(color).map(linear);
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return luminance > 0.179 ? [20, 20, 20, 255] : [255, 255, 255, 255];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
