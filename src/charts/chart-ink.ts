import { rgb } from 'd3';
import type { RegionId } from '../domain/dataset.ts';
import type { Theme } from '../view/view-state.ts';

/** Colours of what is not data, as values: a saved chart has no style sheet to look them up in. */
export interface ChartInk {
  readonly text: string;
  readonly soft: string;
  readonly rule: string;
  readonly ground: string;
  readonly accent: string;
}

/** The same colours as `src/ui/tokens.css`; a test keeps the two together. */
export const CHART_INK: Record<Theme, ChartInk> = {
  light: {
    text: '#23211d',
    soft: '#55514a',
    rule: '#d9d4c8',
    ground: '#fffefb',
    accent: '#0b6e6e',
  },
  dark: {
    text: '#eef2f4',
    soft: '#b9c3ca',
    rule: '#34424e',
    ground: '#18222b',
    accent: '#4cc3bd',
  },
};

// Told apart in greyscale and by those who see colours otherwise, each at least 3:1 on its ground
// (`chart-ink.test.ts`).
const REGION_COLOURS: Record<Theme, Record<RegionId, string>> = {
  light: { east: '#00496a', central: '#904405', west: '#5d9f68', northeast: '#756ab7' },
  dark: { east: '#2d94c6', central: '#e0995a', west: '#b5f1ba', northeast: '#d0b8ff' },
};

/** The colour of a region where a chart sets regions side by side. */
export function regionColour(region: RegionId, theme: Theme): string {
  return REGION_COLOURS[theme][region];
}

const LIGHT_INK = '#ffffff';
const DARK_INK = CHART_INK.light.text;

/** Relative luminance, as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const { r, g, b } = rgb(colour);
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Writing on a filled mark: the darker or the lighter ink, whichever stands out more. */
export function inkOn(fill: string): string {
  const luminance = luminanceOf(fill);
  const toLight = 1.05 / (luminance + 0.05);
  const toDark = (luminance + 0.05) / (luminanceOf(DARK_INK) + 0.05);
  return toLight > toDark ? LIGHT_INK : DARK_INK;
}
