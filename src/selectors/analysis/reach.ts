import { median, quantile } from 'd3';
import { type Batch, MODES, type Mode, type Place } from '../../domain/dataset.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { provinceOfPlace } from '../passes-filter.ts';
import { type CorridorFact, selectCorridors } from '../select-frame.ts';
import { nearestFinder, positionOf } from './distance.ts';
import { type BeltAt, selectBeltsAt, selectZonesAt, type ZoneAt } from './select-units.ts';
import { isLocal } from './territory.ts';

/** A place in China where operating corridors begin, end or pass, and their modes. */
export interface Hub {
  readonly place: Place;
  readonly modes: readonly Mode[];
}

export interface HubDistance {
  readonly hub: Hub;
  readonly distanceKm: number;
}

/** What is near a zone or a belt: the nearest hub for goods, and the nearest of each mode. */
export interface Reached {
  readonly nearest: HubDistance | null;
  readonly byMode: Readonly<Partial<Record<Mode, HubDistance>>>;
}

export interface Spread {
  readonly count: number;
  readonly medianKm: number;
  readonly upperQuartileKm: number;
  readonly mostKm: number;
}

export interface Reach {
  readonly hubs: readonly Hub[];
  readonly zones: readonly (ZoneAt & Reached)[];
  readonly belts: readonly (BeltAt & Reached)[];
  readonly wideCount: number;
  readonly plannedBelts: number;
  readonly plannedCorridors: number;
  /** Distances to the nearest hub of each mode; null in `mode` is any that carries goods. */
  readonly modes: readonly {
    readonly mode: Mode | null;
    readonly hubs: number;
    readonly zones: Spread | null;
    readonly belts: Spread | null;
  }[];
  /** Distances of the zones to the nearest hub for goods, by the batch that brought them. */
  readonly batches: readonly { readonly batch: Batch; readonly zones: Spread }[];
}

/** A platform carries no goods: being near to one brings nothing nearer. */
function carriesGoods(mode: Mode): boolean {
  return mode !== 'digital';
}

function hubsOf(corridors: readonly CorridorFact[]): readonly Hub[] {
  const modesAt = new Map<Place, Set<Mode>>();
  for (const { corridor, from, to, via } of corridors) {
    for (const stop of [from, ...via, ...(to ? [to] : [])]) {
      if (provinceOfPlace(stop) === null || !isLocal(stop)) continue;
      const modes = modesAt.get(stop) ?? new Set();
      modesAt.set(stop, modes.add(corridor.mode));
    }
  }
  return [...modesAt].map(([place, modes]) => ({
    place,
    modes: MODES.filter((mode) => modes.has(mode)),
  }));
}

/** Finds what is near a place, of these hubs. */
function reachFinder(hubs: readonly Hub[]): (place: Place) => Reached {
  const finderOf = (some: readonly Hub[]) => {
    const find = nearestFinder(some, (hub) => positionOf(hub.place));
    return (place: Place): HubDistance | null => {
      const found = find(positionOf(place));
      return found && { hub: found.thing, distanceKm: found.distanceKm };
    };
  };
  const findAny = finderOf(hubs.filter((hub) => hub.modes.some(carriesGoods)));
  const findByMode = MODES.map(
    (mode) => [mode, finderOf(hubs.filter((hub) => hub.modes.includes(mode)))] as const,
  );
  return (place) => ({
    nearest: findAny(place),
    byMode: Object.fromEntries(
      findByMode.flatMap(([mode, find]) => {
        const found = find(place);
        return found ? [[mode, found]] : [];
      }),
    ),
  });
}

function spreadOf(distances: readonly (HubDistance | null | undefined)[]): Spread | null {
  const km = distances.flatMap((each) => (each ? [each.distanceKm] : []));
  if (km.length === 0) return null;
  return {
    count: km.length,
    medianKm: median(km) ?? 0,
    upperQuartileKm: quantile(km, 0.75) ?? 0,
    mostKm: Math.max(...km),
  };
}

/** How far each zone and belt lies from the nearest place where an operating corridor can be joined. */
export function analyseReach(index: DatasetIndex, view: ViewState): Reach {
  // A hub outside the filter by place may still be the nearest; only mode and date choose hubs.
  const corridors = selectCorridors(index, { ...view, regions: null, provinces: null, area: null });
  const operating = corridors.filter(({ corridor }) => corridor.status === 'operating');
  const hubs = hubsOf(operating);
  const reachFrom = reachFinder(hubs);
  const { existing, planned } = selectBeltsAt(index, view);
  const local = existing.filter(({ place }) => isLocal(place));
  const byFarthest = (a: Reached, b: Reached) =>
    (b.nearest?.distanceKm ?? 0) - (a.nearest?.distanceKm ?? 0);
  const zones = selectZonesAt(index, view)
    .map((zone) => ({ ...zone, ...reachFrom(zone.place) }))
    .sort(byFarthest);
  const belts = local.map((belt) => ({ ...belt, ...reachFrom(belt.place) })).sort(byFarthest);
  const modeRow = (mode: Mode | null) => {
    const pick = ({ nearest, byMode }: Reached) => (mode === null ? nearest : byMode[mode]);
    return {
      mode,
      hubs: hubs.filter(({ modes }) => (mode ? modes.includes(mode) : modes.some(carriesGoods)))
        .length,
      zones: spreadOf(zones.map(pick)),
      belts: spreadOf(belts.map(pick)),
    };
  };
  const batches = [...new Set(zones.map(({ zone }) => zone.batch))].sort((a, b) => a - b);
  return {
    hubs,
    zones,
    belts,
    wideCount: existing.length - local.length,
    plannedBelts: planned.length,
    plannedCorridors: corridors.length - operating.length,
    modes: [null, ...MODES].map(modeRow).filter((row) => row.hubs > 0),
    batches: batches.flatMap((batch) => {
      const spread = spreadOf(
        zones.filter(({ zone }) => zone.batch === batch).map((z) => z.nearest),
      );
      return spread ? [{ batch, zones: spread }] : [];
    }),
  };
}
