import type { Belt, Corridor, Observation, Place, RegionId, Zone } from '../domain/dataset.ts';
import { type Day, dayOf, parsePeriod } from '../domain/period.ts';
import type { ViewState } from '../view/view-state.ts';
import type { BatchEvent, DatasetIndex } from './index-dataset.ts';
import { newestObservation } from './newest-observation.ts';
import { placeFilter, provinceOfPlace } from './passes-filter.ts';

export interface ZoneFact {
  readonly zone: Zone;
  readonly place: Place;
  /** Years in which the zone was in the top tier, as far as the clock has come. */
  readonly topTierYears: readonly number[];
}

/** The belts of one place that pass the filter. */
export interface BeltPlaceFact {
  readonly place: Place;
  readonly belts: readonly Belt[];
}

/** The two parts of the country that the gap's table compares; it leaves the northeast out. */
export type GapPart = 'east' | 'central-west';

export interface GapFact {
  readonly east: Observation | null;
  readonly centralWest: Observation | null;
}

export interface CorridorFact {
  readonly corridor: Corridor;
  readonly from: Place;
  readonly to: Place | null;
  readonly via: readonly Place[];
}

export interface DestinationFact {
  readonly place: Place;
  readonly rank: number;
  readonly observation: Observation;
}

/** What is true at the clock and passes the filters; each part is null when its layer is off. */
export interface Frame {
  readonly day: Day;
  readonly zones: readonly ZoneFact[] | null;
  readonly newestBatch: BatchEvent | null;
  readonly zoneCountByProvince: ReadonlyMap<string, number>;
  readonly belts: readonly BeltPlaceFact[] | null;
  readonly gap: GapFact | null;
  readonly corridors: readonly CorridorFact[] | null;
  readonly destinations: readonly DestinationFact[] | null;
}

/** Which part of the country a province belongs to in the gap's table; null where it says nothing. */
export function gapPartOf(region: RegionId | undefined): GapPart | null {
  if (region === 'east') return 'east';
  return region === 'central' || region === 'west' ? 'central-west' : null;
}

/** The newest batch approved by the day. */
function newestBatchAt(index: DatasetIndex, day: Day): BatchEvent | null {
  return index.batches.filter((event) => event.day <= day).at(-1) ?? null;
}

/** Zones that have begun by the clock, in the window and through the filters of the view. */
export function selectZones(index: DatasetIndex, view: ViewState): readonly ZoneFact[] {
  const day = dayOf(view.date);
  const from = view.rangeStart === null ? Number.NEGATIVE_INFINITY : dayOf(view.rangeStart);
  const newest = newestBatchAt(index, day);
  const passes = placeFilter(index, view);
  const tierYearsOf = (zone: Zone) =>
    index.dataset.evaluations
      .filter((row) => row.zone === zone.id && row.tier === 1 && dayOf(`${row.year}-12-31`) <= day)
      .map((row) => row.year);
  return index.dataset.zones.flatMap((zone) => {
    const approved = dayOf(zone.approved_on);
    const place = index.placeById.get(zone.place);
    const isShown =
      place !== undefined &&
      approved <= day &&
      approved >= from &&
      (view.batches === null || view.batches.includes(zone.batch)) &&
      (!view.newestBatchOnly || zone.batch === newest?.batch) &&
      passes(place, zone.province);
    if (!isShown) return [];
    const topTierYears = tierYearsOf(zone);
    const { tierYears } = view;
    if (tierYears !== null && !topTierYears.some((year) => tierYears.includes(year))) return [];
    return [{ zone, place, topTierYears }];
  });
}

/** Belts by place; they carry no date in the documents and so are there at every clock. */
export function selectBeltPlaces(index: DatasetIndex, view: ViewState): readonly BeltPlaceFact[] {
  const passes = placeFilter(index, view);
  return [...index.beltsByPlace].flatMap(([placeId, belts]) => {
    const place = index.placeById.get(placeId);
    const shown = belts.filter(
      (belt) =>
        (view.categories === null || view.categories.includes(belt.category)) &&
        passes(place, belt.province),
    );
    return place && shown.length > 0 ? [{ place, belts: shown }] : [];
  });
}

/** The chosen metric's two figures, each the newest that the clock has reached. */
function selectGap(index: DatasetIndex, view: ViewState): GapFact {
  const rows = index.observationsByIndicator.get(view.gapMetric) ?? [];
  const day = dayOf(view.date);
  const newestOf = (part: GapPart) =>
    newestObservation(
      rows.filter((row) => row.subject === part),
      day,
    );
  return { east: newestOf('east'), centralWest: newestOf('central-west') };
}

/**
 * Corridors that have begun; one without a date in the documents is there at every clock. One passes
 * the filters of place with any of its stops; those by region leave the corridors whole.
 */
export function selectCorridors(index: DatasetIndex, view: ViewState): readonly CorridorFact[] {
  const day = dayOf(view.date);
  const passesPlace = placeFilter(index, { ...view, regions: null });
  return index.dataset.corridors.flatMap((corridor) => {
    const from = index.placeById.get(corridor.from);
    const to = corridor.to === null ? null : index.placeById.get(corridor.to);
    const start = corridor.since === null ? null : (parsePeriod(corridor.since)?.start ?? null);
    const isShown =
      (start === null || start <= day) &&
      (view.modes === null || view.modes.includes(corridor.mode));
    if (!isShown || !from || to === undefined) return [];
    const via = corridor.via.flatMap((id) => index.placeById.get(id) ?? []);
    const stops = [from, ...via, ...(to ? [to] : [])];
    if (!stops.some((stop) => passesPlace(stop, provinceOfPlace(stop)))) return [];
    return [{ corridor, from, to, via }];
  });
}

/** The ten top destinations of the newest ranking that the clock has reached. */
function selectDestinations(index: DatasetIndex, view: ViewState): readonly DestinationFact[] {
  const rows = index.observationsByIndicator.get('export-destination-rank') ?? [];
  const newest = newestObservation(rows, dayOf(view.date));
  if (!newest) return [];
  return rows
    .filter((row) => row.period === newest.period)
    .flatMap((observation) => {
      const place = index.placeById.get(observation.subject);
      return place ? [{ place, rank: observation.value, observation }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
}

function countByProvince(zones: readonly ZoneFact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { zone } of zones) counts.set(zone.province, (counts.get(zone.province) ?? 0) + 1);
  return counts;
}

/** Everything that the view shows at its clock. Pure: the same dataset and view, the same frame. */
export function selectFrame(index: DatasetIndex, view: ViewState): Frame {
  const day = dayOf(view.date);
  const zones = selectZones(index, view);
  const has = (layer: ViewState['layers'][number]) => view.layers.includes(layer);
  return {
    day,
    zones: has('zones') ? zones : null,
    newestBatch: newestBatchAt(index, day),
    zoneCountByProvince: countByProvince(zones),
    belts: has('belts') ? selectBeltPlaces(index, view) : null,
    gap: has('gap') ? selectGap(index, view) : null,
    corridors: has('corridors') ? selectCorridors(index, view) : null,
    // Their legend is the corridors'; without it nothing would explain the rings.
    destinations:
      has('corridors') && view.showDestinations ? selectDestinations(index, view) : null,
  };
}
