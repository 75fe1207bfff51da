import type { Place } from '../domain/dataset.ts';
import type { Selection } from '../view/view-state.ts';
import type { DatasetIndex } from './index-dataset.ts';

/** What to select to read about a place: its zone where it has one, for that tells of the place too. */
export function selectionOfPlace(index: DatasetIndex, place: Place): Selection {
  if (place.kind === 'province') return { kind: 'province', id: place.id };
  const isAbroad = place.kind === 'country' || (place.kind === 'region' && place.parent === null);
  if (isAbroad) return { kind: 'country', id: place.id };
  const zone = index.zonesByPlace.get(place.id)?.[0];
  if (zone) return { kind: 'zone', id: zone.id };
  return { kind: index.beltsByPlace.has(place.id) ? 'belts' : 'place', id: place.id };
}
