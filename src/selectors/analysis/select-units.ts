import type { Belt, Place, RegionId, Zone } from '../../domain/dataset.ts';
import { type Day, dayOf } from '../../domain/period.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { selectBeltPlaces, selectZones } from '../select-frame.ts';

export interface BeltAt {
  readonly belt: Belt;
  readonly place: Place;
}

export interface ZoneAt {
  readonly zone: Zone;
  readonly place: Place;
  readonly approvedDay: Day;
}

/** A province of the four regions: what the statistics by province are computed over. */
export interface ProvinceUnit {
  readonly province: string;
  readonly place: Place | null;
  readonly region: RegionId;
}

/** Zones through the filters at the clock, in the order of their approval. */
export function selectZonesAt(index: DatasetIndex, view: ViewState): readonly ZoneAt[] {
  return selectZones(index, view)
    .map(({ zone, place }) => ({ zone, place, approvedDay: dayOf(zone.approved_on) }))
    .sort((a, b) => a.approvedDay - b.approvedDay);
}

/** Belts through the filters: those that exist, and those that a document only plans. */
export function selectBeltsAt(
  index: DatasetIndex,
  view: ViewState,
): { readonly existing: readonly BeltAt[]; readonly planned: readonly BeltAt[] } {
  const all = selectBeltPlaces(index, view).flatMap(({ place, belts }) =>
    belts.map((belt) => ({ belt, place })),
  );
  return {
    existing: all.filter(({ belt }) => belt.status === 'existing'),
    planned: all.filter(({ belt }) => belt.status === 'planned'),
  };
}

/**
 * The provinces that the filters by region and province let through. Hong Kong, Macao and Taiwan are
 * in no region and have no zones of this programme, so they are no units. An area drawn on the map
 * takes zones and belts out, but no province: one that it leaves empty counts as none.
 */
export function selectProvinceUnits(index: DatasetIndex, view: ViewState): readonly ProvinceUnit[] {
  return index.dataset.regions.flatMap(({ province, region }) => {
    if (region === null) return [];
    const passes =
      (view.regions === null || view.regions.includes(region)) &&
      (view.provinces === null || view.provinces.includes(province));
    return passes ? [{ province, region, place: index.placeById.get(province) ?? null }] : [];
  });
}

/** The days on which zones of this list were approved, in order. */
export function approvalDays(zones: readonly ZoneAt[]): readonly Day[] {
  return [...new Set(zones.map(({ approvedDay }) => approvedDay))].sort((a, b) => a - b);
}

/** How many of the rows belong to each unit, in the order of the units. */
export function countByUnit(
  units: readonly ProvinceUnit[],
  provinces: readonly (string | null)[],
): readonly number[] {
  const counts = new Map<string, number>();
  for (const province of provinces) {
    if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  return units.map(({ province }) => counts.get(province) ?? 0);
}
