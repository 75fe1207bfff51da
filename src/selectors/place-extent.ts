import type { Place } from '../domain/dataset.ts';
import type { DatasetIndex } from './index-dataset.ts';

const FACILITIES = new Set(['port', 'airport', 'rail-hub', 'logistics-park']);

/** An adcode's first four digits are its prefecture's; a county with a zone of its own stands apart. */
function isCountyOf(place: Place, prefecture: Place, index: DatasetIndex): boolean {
  return (
    place.kind === 'county' &&
    prefecture.kind === 'prefecture' &&
    place.id.slice(0, 4) === prefecture.id.slice(0, 4) &&
    !index.zonesByPlace.has(place.id)
  );
}

/** The tables give an airport or a port its province alone; its name begins with its city's. */
function isFacilityOf(place: Place, city: Place): boolean {
  return (
    FACILITIES.has(place.kind) &&
    place.parent === city.parent &&
    place.name_zh.startsWith(city.name_zh)
  );
}

/** A place and what lies in it: all of a province, or a city's counties, ports and airports. */
export function placesWithin(index: DatasetIndex, place: Place): readonly Place[] {
  const inside = index.dataset.places.filter((other) => {
    if (other.id === place.id) return false;
    if (place.kind === 'province') return other.parent === place.id;
    return isCountyOf(other, place, index) || isFacilityOf(other, place);
  });
  return [place, ...inside];
}
