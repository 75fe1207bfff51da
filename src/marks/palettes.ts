import { hcl } from 'd3';
import type { Batch, Category, Family, Mode } from '../domain/dataset.ts';
import type { Theme } from '../view/view-state.ts';
import type { BaseMarks, PointSymbol } from './marks.ts';

/** Colours of the map itself: calm, so that the evidence above is vivid. */
export const BASE_COLOURS: Record<Theme, BaseMarks> = {
  light: {
    sea: '#dfe8ec',
    world: '#eceae4',
    land: '#faf8f3',
    coast: '#8d9aa0',
    provinceBorder: '#b9b4a8',
    prefectureBorder: '#ddd8cc',
    dashes: '#7b8a92',
    undefinedBorder: '#7b8a92',
    hatchLine: '#8f8a7e',
    note: '#46565f',
  },
  dark: {
    sea: '#10181f',
    world: '#1a232b',
    land: '#232e38',
    coast: '#5f717d',
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

// Stretches of the plasma ramp, whose lightness changes evenly, so that the order of the batches
// survives greyscale and colour-vision deficiency; each theme takes what stands out from its land.
const BATCH_COLOURS: Record<Theme, Record<Batch, string>> = {
  light: {
    1: '#0d0887',
    2: '#4e02a2',
    3: '#8104a7',
    4: '#ad2793',
    5: '#d04d73',
    6: '#ea7457',
    7: '#fb9f3a',
  },
  dark: {
    1: '#b6308b',
    2: '#cf4c74',
    3: '#e4695e',
    4: '#f3874a',
    5: '#fca934',
    6: '#fcd025',
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
  category: Category,
  categories: readonly Category[],
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
    air: '#2a78d2',
    sea: '#0a4f8f',
    rail: '#8b4a1f',
    road: '#6a6a6a',
    multimodal: '#4c7a1c',
    digital: '#8a3fa0',
  },
  dark: {
    air: '#6fb1f5',
    sea: '#4f93d6',
    rail: '#d69a6a',
    road: '#b5b5b5',
    multimodal: '#9fcb6c',
    digital: '#d092e3',
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
