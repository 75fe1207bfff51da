import { interpolateRgbBasis } from 'd3';
import type { Theme } from '../view/view-state.ts';
import type { RampName } from './own-settings.ts';

// From little to much on a light map; a dark map takes each the other way round, so that much is always
// what stands out. Lightness runs one way in each (both ways from the middle in the diverging one), so
// they hold in greyscale and for every kind of colour vision. Cividis: Nuñez, Anderton and Renslow 2018;
// heat: the middle of matplotlib's inferno; diverging: ColorBrewer's PuOr.
const STOPS: Record<RampName, readonly string[]> = {
  teal: ['#d8efe9', '#a3d8cd', '#63b8ac', '#2b9089', '#0f6b6b', '#064249'],
  violet: ['#eae3f4', '#c9b8e2', '#a288cb', '#7d5bb0', '#5b348e', '#3a1663'],
  cividis: ['#fee838', '#d3c164', '#a69d75', '#7c7b78', '#575d6d', '#2f4069', '#00204d'],
  heat: ['#fde8a2', '#fbb61a', '#ed6925', '#bc3754', '#781c6d', '#320a5e'],
  diverging: ['#b35806', '#e08214', '#fdb863', '#f1ece2', '#b2abd2', '#8073ac', '#542788'],
};

const DARK_MIDDLE = '#4a5560';

/** What a colour fills: whole areas, or marks as fine as points and lines. */
export type Grain = 'areas' | 'fine';

// A point or a line has to stand out from land and sea by 3 to 1, however little it stands for: the ramps
// begin late for them, and the middle of the diverging one is a grey that both themes show.
const FINE_BEGINS: Record<Theme, Record<Exclude<RampName, 'diverging'>, number>> = {
  light: { teal: 0.6, violet: 0.5, cividis: 0.5, heat: 0.48 },
  dark: { teal: 0.41, violet: 0.5, cividis: 0.5, heat: 0.5 },
};
const FINE_DIVERGING: Record<Theme, readonly string[]> = {
  light: ['#9a4a05', '#7d7d7d', '#542788'],
  dark: ['#fdb863', '#7b838a', '#b2abd2'],
};

function rampOf(ramp: RampName, theme: Theme, grain: Grain): (share: number) => string {
  const stops = STOPS[ramp];
  if (ramp === 'diverging') {
    if (grain === 'fine') return interpolateRgbBasis([...FINE_DIVERGING[theme]]);
    // Bright ends on a dark map too: only the light middle goes.
    return interpolateRgbBasis(
      stops.map((stop, i) => (i === 3 && theme === 'dark' ? DARK_MIDDLE : stop)),
    );
  }
  const at = interpolateRgbBasis(theme === 'light' ? [...stops] : stops.toReversed());
  const begin = grain === 'fine' ? FINE_BEGINS[theme][ramp] : 0;
  return (share) => at(begin + (1 - begin) * share);
}

/** The colours of so many classes, from least to most. */
export function rampColours(
  ramp: RampName,
  count: number,
  theme: Theme,
  grain: Grain,
): readonly string[] {
  const at = rampOf(ramp, theme, grain);
  return Array.from({ length: count }, (_, i) => at(count === 1 ? 0.65 : i / (count - 1)));
}

// Paul Tol's "muted" scheme and three of his "light" one: told apart in all common colour visions as far
// as twelve can be; the legend and the tooltip name each besides.
const CATEGORY_COLOURS: Record<Theme, readonly string[]> = {
  light: [
    '#332288',
    '#117733',
    '#cc6677',
    '#44aa99',
    '#882255',
    '#999933',
    '#88ccee',
    '#aa4499',
    '#ddaa33',
    '#225555',
    '#ee8866',
    '#5577aa',
  ],
  dark: [
    '#88ccee',
    '#ddcc77',
    '#cc6677',
    '#44aa99',
    '#ee99cc',
    '#bbcc33',
    '#99ddff',
    '#dd88dd',
    '#ffaabb',
    '#77aadd',
    '#ee8866',
    '#66cc88',
  ],
};
const OTHERS: Record<Theme, string> = { light: '#8b8b8b', dark: '#9a9a9a' };

/** The colours of so many categories, and the one of all others after them. */
export function categoryColours(count: number, theme: Theme): readonly string[] {
  return [...CATEGORY_COLOURS[theme].slice(0, count), OTHERS[theme]];
}
