import { REGION_IDS } from '../domain/dataset.ts';
import type { Selection } from '../view/view-state.ts';
import type { DatasetIndex } from './index-dataset.ts';

/** Whether there is something to tell of a selection; `tellSelection` tells it. */
export function knowsSelection(index: DatasetIndex, { kind, id }: Selection): boolean {
  switch (kind) {
    case 'zone':
      return index.zoneById.has(id);
    case 'belts':
      return id.split('+').some((place) => index.placeById.has(place));
    case 'region':
      return REGION_IDS.some((known) => known === id);
    case 'corridor':
      return index.corridorById.has(id);
    case 'province':
      return index.placeById.get(id)?.kind === 'province';
    default:
      return index.placeById.has(id);
  }
}
