import type { Theme } from '../view/view-state.ts';
import type { OwnScale } from './own-layer.ts';
import type { RampName } from './own-settings.ts';
import { categoryColours, rampColours } from './ramps.ts';

/** The colour of each class of a scale. */
export function layerColours(scale: OwnScale, ramp: RampName, theme: Theme): readonly string[] {
  if (scale.kind === 'classes') return rampColours(ramp, scale.breaks.length + 1, theme);
  if (scale.kind === 'categories') return categoryColours(scale.categories.length, theme);
  return rampColours(ramp, 1, theme);
}

/** The colour of what has no value. */
export function noValueColour(theme: Theme): string {
  return theme === 'light' ? '#b9b4a8' : '#55626d';
}
