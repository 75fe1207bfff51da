import type { Belt, Corridor, Place, RegionId, Zone } from '../domain/dataset.ts';
import { REGION_IDS } from '../domain/dataset.ts';
import { type Day, dayOf, parsePeriod } from '../domain/period.ts';
import type { Selection } from '../view/view-state.ts';
import { countByRegion } from './count-by-region.ts';
import type { CorridorEnds, Details, PlaceBelts } from './details.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { placesWithin } from './place-extent.ts';
import { selectFigures } from './select-figures.ts';
import { gapPartOf } from './select-frame.ts';

/** The indicator that ranks countries; the panel tells it apart from other figures. */
export const RANK_INDICATOR = 'export-destination-rank';

/** What is told of a selection; the rest stays empty. */
export type Told = Partial<Omit<Details, 'selection' | 'figures'>>;

function provinceOf(index: DatasetIndex, place: Place): Place | null {
  return place.parent === null ? null : (index.placeById.get(place.parent) ?? null);
}

function regionOf(index: DatasetIndex, place: Place): RegionId | null {
  return index.regionOfProvince.get(place.parent ?? place.id) ?? null;
}

function beltPlacesIn(index: DatasetIndex, places: readonly Place[]): readonly PlaceBelts[] {
  return places.flatMap((place) => {
    const belts = index.beltsByPlace.get(place.id);
    return belts ? [{ place, belts }] : [];
  });
}

function hasBegun({ since }: Corridor, day: Day): boolean {
  return since === null || (parsePeriod(since)?.start ?? day) <= day;
}

function corridorsAt(index: DatasetIndex, places: readonly Place[], day: Day): readonly Corridor[] {
  const ids = new Set<string>(places.map((place) => place.id));
  return index.dataset.corridors.filter(
    (corridor) =>
      hasBegun(corridor, day) &&
      [corridor.from, corridor.to, ...corridor.via].some((id) => id !== null && ids.has(id)),
  );
}

/** What holds of any place: where it is, its belts and corridors. */
function tellPlace(index: DatasetIndex, place: Place, day: Day): Told {
  const places = placesWithin(index, place);
  return {
    names: [place],
    place,
    province: provinceOf(index, place),
    region: regionOf(index, place),
    beltPlaces: beltPlacesIn(index, places),
    corridors: corridorsAt(index, places, day),
    subjects: [place.id],
  };
}

function tellZone(index: DatasetIndex, zone: Zone, day: Day): Told | null {
  const place = index.placeById.get(zone.place);
  if (!place) return null;
  return {
    ...tellPlace(index, place, day),
    names: [zone],
    province: index.placeById.get(zone.province) ?? null,
    zone,
    isZoneYetToCome: dayOf(zone.approved_on) > day,
    evaluations: index.dataset.evaluations.filter(
      (row) => row.zone === zone.id && dayOf(`${row.year}-12-31`) <= day,
    ),
  };
}

/** A mark on the map may stand for the belts of several places; its id then joins theirs. */
function tellBelts(index: DatasetIndex, id: string, day: Day): Told | null {
  const places = id.split('+').flatMap((part) => index.placeById.get(part) ?? []);
  const first = places[0];
  if (!first) return null;
  if (places.length === 1) return tellPlace(index, first, day);
  return {
    names: places,
    beltPlaces: beltPlacesIn(index, places),
    subjects: places.map((place) => place.id),
  };
}

function isListedElsewhere(belt: Belt, province: string): boolean {
  const isNear = belt.province === province || belt.listed_province === province;
  return isNear && belt.listed_province !== null && belt.listed_province !== belt.province;
}

function tellProvince(index: DatasetIndex, place: Place, day: Day): Told {
  return {
    ...tellPlace(index, place, day),
    zones: index.dataset.zones.filter(
      (zone) => zone.province === place.id && dayOf(zone.approved_on) <= day,
    ),
    listedElsewhere: index.dataset.belts.filter((belt) => isListedElsewhere(belt, place.id)),
  };
}

function tellRegion(index: DatasetIndex, id: string, day: Day): Told | null {
  const region = REGION_IDS.find((known) => known === id);
  if (!region) return null;
  const part = gapPartOf(region);
  return {
    region,
    counts: countByRegion(index, day).find((row) => row.region === region) ?? null,
    provinces: index.dataset.regions.flatMap((row) =>
      row.region === region ? (index.placeById.get(row.province) ?? []) : [],
    ),
    subjects: [...new Set([region as string, ...(part ? [part] : [])])],
  };
}

function tellCorridor(index: DatasetIndex, corridor: Corridor): Told {
  const placeAt = (id: string | null) => (id === null ? null : (index.placeById.get(id) ?? null));
  const ends: CorridorEnds = {
    corridor,
    from: placeAt(corridor.from),
    to: placeAt(corridor.to),
    via: corridor.via.flatMap((id) => index.placeById.get(id) ?? []),
  };
  return { names: [corridor], corridor: ends };
}

function tellCountry(index: DatasetIndex, place: Place, day: Day): Told {
  const ranks = selectFigures(index, [place.id], day, (row) => row.indicator === RANK_INDICATOR);
  return {
    ...tellPlace(index, place, day),
    ranks: ranks.measured.map(({ observation }) => observation).reverse(),
  };
}

/** What the tables say of a selection at the day; null for an id that nothing has. */
export function tellSelection(index: DatasetIndex, { kind, id }: Selection, day: Day): Told | null {
  const place = index.placeById.get(id);
  const zone = index.zoneById.get(id);
  const corridor = index.corridorById.get(id);
  switch (kind) {
    case 'zone':
      return zone ? tellZone(index, zone, day) : null;
    case 'belts':
      return tellBelts(index, id, day);
    case 'place':
      return place ? tellPlace(index, place, day) : null;
    case 'province':
      return place ? tellProvince(index, place, day) : null;
    case 'region':
      return tellRegion(index, id, day);
    case 'corridor':
      return corridor ? tellCorridor(index, corridor) : null;
    case 'country':
      return place ? tellCountry(index, place, day) : null;
  }
}
