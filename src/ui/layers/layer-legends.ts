import type { ComponentType } from 'react';
import type { Frame } from '../../selectors/select-frame.ts';
import type { Layer } from '../../view/view-state.ts';
import { lazyPart } from '../lazy-part.tsx';
import { ZonesLegend } from './zones-legend.tsx';

export interface LegendProps {
  readonly frame: Frame;
}

// The opening view shows the zones; the other legends arrive when their layers are switched on.
export const LATE_LEGENDS = {
  belts: lazyPart(() => import('./belts-legend.tsx').then((module) => module.BeltsLegend)),
  gap: lazyPart(() => import('./gap-legend.tsx').then((module) => module.GapLegend)),
  corridors: lazyPart(() =>
    import('./corridors-legend.tsx').then((module) => module.CorridorsLegend),
  ),
};

/** What each layer means, and the filters of it. */
export const LEGENDS: Readonly<Record<Layer, ComponentType<LegendProps>>> = {
  zones: ZonesLegend,
  ...LATE_LEGENDS,
};
