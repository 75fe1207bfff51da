import { type ComponentType, useSyncExternalStore } from 'react';
import type { Topology } from 'topojson-specification';
import type { Words } from '../../i18n/words.ts';
import type { UnitFeature } from '../../loading/decode-topology.ts';
import type { OwnLayerData } from '../../map/layers/own-layers.ts';
import type { AreaMark } from '../../marks/marks.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { FitFrame } from './own-points-frame.ts';

/** What a person's table hangs into the stage; all of it arrives only when there is one. */
export interface OwnLayerPart {
  /** Equal for two views that show the same areas. */
  readonly keyOf: (view: ViewState) => string;
  readonly areasOf: (index: DatasetIndex, view: ViewState, words: Words) => readonly AreaMark[];
  /** Shapes of all counties, once a table needs them and they have arrived. */
  readonly counties: {
    readonly topology: Topology;
    readonly units: ReadonlyMap<string, UnitFeature>;
  } | null;
  /** Points or corridors over the figure; null where the table has none. */
  readonly Over: ComponentType<{ readonly frame: FitFrame; readonly view: ViewState }> | null;
  /** The same for the WebGL map. */
  readonly onMapOf: (index: DatasetIndex, view: ViewState, words: Words) => OwnLayerData | null;
  /** Its switch and legend, for the panel of layers. */
  readonly Section: ComponentType;
}

let part: OwnLayerPart | null = null;
const listeners = new Set<() => void>();

/** Hangs a table into the stage, or takes it out again. */
export function setOwnLayer(next: OwnLayerPart | null): void {
  part = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The table on the stage, null where there is none. */
export function useOwnLayer(): OwnLayerPart | null {
  return useSyncExternalStore(
    subscribe,
    () => part,
    () => null,
  );
}
