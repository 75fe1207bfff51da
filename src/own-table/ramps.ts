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

function stopsOf(ramp: RampName, theme: Theme): readonly string[] {
  const stops = STOPS[ramp];
  if (theme === 'light') return stops;
  // Bright ends on a dark map; the diverging ramp only loses its light middle.
  if (ramp === 'diverging') return stops.map((stop, i) => (i === 3 ? DARK_MIDDLE : stop));
  return [...stops].reverse();
}

/** The colours of so many classes, from least to most. */
export function rampColours(ramp: RampName, count: number, theme: Theme): readonly string[] {
  const at = interpolateRgbBasis([...stopsOf(ramp, theme)]);
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
