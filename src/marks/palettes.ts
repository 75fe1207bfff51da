import { hcl } from 'd3';
import type { Batch, CategoryLabel, Family, Mode } from '../domain/dataset.ts';
import type { Theme } from '../view/view-state.ts';
import type { BaseMarks, PointSymbol } from './marks.ts';

/** Colours of the map itself: calm, so that the evidence above is vivid. */
export const BASE_COLOURS: Record<Theme, BaseMarks> = {
  light: {
    sea: '#dfe8ec',
    world: '#eceae4',
    land: '#faf8f3',
    coast: '#7e8b92',
    provinceBorder: '#b9b4a8',
    prefectureBorder: '#ddd8cc',
    dashes: '#717f87',
    undefinedBorder: '#717f87',
    hatchLine: '#8f8a7e',
    note: '#46565f',
  },
  dark: {
    sea: '#10181f',
    world: '#1a232b',
    land: '#232e38',
    coast: '#6b7d89',
    provinceBorder: '#44535f',
    prefectureBorder: '#303c47',
    dashes: '#7d909c',
    undefinedBorder: '#7d909c',
    hatchLine: '#6f7f8a',
    note: '#b3c2cc',
  },
};

export interface InkColours {
  readonly label: string;
  readonly halo: string;
  readonly accent: string;
}

export const INK_COLOURS: Record<Theme, InkColours> = {
  light: { label: '#33302a', halo: '#faf8f3', accent: '#0b6e6e' },
  dark: { label: '#e6ebee', halo: '#16202a', accent: '#4cc3bd' },
};

// From the plasma ramp, where it stands out from the land of each theme; so far apart that neighbours
// stay different in greyscale and to people with any colour-vision deficiency (`palettes.test.ts`).
const BATCH_COLOURS: Record<Theme, Record<Batch, string>> = {
  light: {
    1: '#1b068d',
    2: '#99159f',
    3: '#b6308b',
    4: '#cd4a76',
    5: '#e26660',
    6: '#f58c46',
    7: '#feb72d',
  },
  dark: {
    1: '#a51f99',
    2: '#c03a83',
    3: '#d5536f',
    4: '#e97257',
    5: '#f99a3e',
    6: '#fdc527',
    7: '#f0f921',
  },
};

/** The colour of an approval batch. */
export function batchColour(batch: Batch, theme: Theme): string {
  return BATCH_COLOURS[theme][batch];
}

/** An outline that keeps a mark apart from its ground: darker on light maps, lighter on dark ones. */
export function outlineOf(colour: string, theme: Theme): string {
  const shade = hcl(colour);
  shade.l = theme === 'light' ? Math.min(shade.l, 55) - 18 : Math.max(shade.l, 60) + 14;
  return shade.formatHex();
}

const FAMILY_HUES: Record<Theme, Record<Family, string>> = {
  light: {
    wear: '#2f6fb3',
    home: '#3b8a4b',
    technology: '#087f8c',
    industry: '#6b6f78',
    leisure: '#8a7a1d',
    general: '#8a5f4a',
  },
  dark: {
    wear: '#7fb2e8',
    home: '#86c995',
    technology: '#5fc6d0',
    industry: '#aeb4be',
    leisure: '#d3c05e',
    general: '#cda28b',
  },
};

/** Shape carries the family as well as colour does. */
export const FAMILY_SYMBOLS: Record<Family, PointSymbol> = {
  wear: 'square',
  home: 'triangle',
  technology: 'diamond',
  industry: 'hexagon',
  leisure: 'star',
  general: 'cross',
};

/** The colour of a category: its family's hue, stepped in lightness within the family. */
export function categoryColour(
  category: CategoryLabel,
  categories: readonly CategoryLabel[],
  theme: Theme,
): string {
  const siblings = categories.filter((other) => other.family === category.family);
  const step = siblings.findIndex((other) => other.id === category.id);
  const shade = hcl(FAMILY_HUES[theme][category.family]);
  shade.l += (step - (siblings.length - 1) / 2) * 5;
  return shade.formatHex();
}

const MODE_COLOURS: Record<Theme, Record<Mode, string>> = {
  light: {
    air: '#4a83d8',
    sea: '#0b3f7a',
    rail: '#7d2e0a',
    road: '#757575',
    multimodal: '#3f7d12',
    digital: '#a03fb4',
  },
  dark: {
    air: '#8cb0e5',
    sea: '#347ce3',
    rail: '#db904e',
    road: '#c9c9c9',
    multimodal: '#c1e8ac',
    digital: '#a0648b',
  },
};

/** The colour of a transport mode. */
export function modeColour(mode: Mode, theme: Theme): string {
  return MODE_COLOURS[theme][mode];
}

/** Ends of the sequential scales of land fills, from little to much. */
export const FILL_RANGE: Record<
  Theme,
  { count: readonly [string, string]; gap: readonly [string, string] }
> = {
  light: { count: ['#e9e2f0', '#6a4c93'], gap: ['#d5ebe6', '#1d7d74'] },
  dark: { count: ['#3a3350', '#b79be0'], gap: ['#21423f', '#4fb8ab'] },
};
