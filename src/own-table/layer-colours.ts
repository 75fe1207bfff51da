import type { Theme } from '../view/view-state.ts';
import type { OwnLayer } from './own-layer.ts';
import type { RampName } from './own-settings.ts';
import { categoryColours, rampColours } from './ramps.ts';

/** The colour of each class of a table on the map. */
export function layerColours(
  { geometry, paint: { scale } }: OwnLayer,
  ramp: RampName,
  theme: Theme,
): readonly string[] {
  if (scale.kind === 'categories') return categoryColours(scale.categories.length, theme);
  const count = scale.kind === 'classes' ? scale.breaks.length + 1 : 1;
  return rampColours(ramp, count, theme, geometry.kind === 'units' ? 'areas' : 'fine');
}

/** The colour of what has no value. */
export function noValueColour(theme: Theme): string {
  return theme === 'light' ? '#b9b4a8' : '#55626d';
}
