import type { Position, RegionId } from '../../domain/dataset.ts';
import type { CategoryId } from '../../domain/ids.ts';
import type { Day } from '../../domain/period.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { type Nearest, nearestFinder, positionOf } from './distance.ts';
import {
  approvalDays,
  type BeltAt,
  selectBeltsAt,
  selectZonesAt,
  type ZoneAt,
} from './select-units.ts';
import { isLocal, liesIn } from './territory.ts';

/** Where a belt stands to the zones: `wide` is a whole province or more, which no zone can hold or miss. */
type Standing = 'inside' | 'outside' | 'wide';

export interface BeltCoverage extends BeltAt {
  readonly standing: Standing;
  /** Zones in whose territory it lies, the first approved first. */
  readonly zones: readonly ZoneAt[];
  /** The day from which it has been covered. */
  readonly sinceDay: Day | null;
  /** For a belt outside: the zone with the nearest point, great-circle kilometres. */
  readonly nearest: { readonly zone: ZoneAt; readonly distanceKm: number } | null;
}

/** Belts covered, of those that one spot can be given to. */
export interface Share {
  readonly inside: number;
  readonly counted: number;
}

export interface ShareStep extends Share {
  readonly day: Day;
}

export interface Coverage extends Share {
  readonly zones: readonly ZoneAt[];
  /** Outside first, the farthest first; then inside by the day; then what is too wide. */
  readonly belts: readonly BeltCoverage[];
  readonly wideCount: number;
  readonly plannedCount: number;
  /** The share after each batch, of the zones that pass the filters. */
  readonly steps: readonly ShareStep[];
  readonly byRegion: readonly (Share & { readonly region: RegionId })[];
  readonly byCategory: readonly (Share & { readonly category: CategoryId })[];
  /** Zones in whose territory the documents name no belt that passes the filters. */
  readonly zonesWithoutBelt: readonly ZoneAt[];
}

function coverBelt(
  at: BeltAt,
  zones: readonly ZoneAt[],
  findNearest: (from: Position) => Nearest<ZoneAt> | null,
): BeltCoverage {
  const around = zones.filter((zone) => liesIn(at.place, zone.place));
  const first = around[0];
  if (first) {
    const { approvedDay: sinceDay } = first;
    return { ...at, standing: 'inside', zones: around, sinceDay, nearest: null };
  }
  const none = { ...at, zones: [], sinceDay: null };
  if (!isLocal(at.place)) return { ...none, standing: 'wide', nearest: null };
  const nearest = findNearest(positionOf(at.place));
  return {
    ...none,
    standing: 'outside',
    nearest: nearest && { zone: nearest.thing, distanceKm: nearest.distanceKm },
  };
}

function shareOf(belts: readonly BeltCoverage[]): Share {
  return {
    inside: belts.filter(({ standing }) => standing === 'inside').length,
    counted: belts.filter(({ standing }) => standing !== 'wide').length,
  };
}

function sharesBy<K extends string>(
  belts: readonly BeltCoverage[],
  keyOf: (belt: BeltCoverage) => K | null,
): readonly (readonly [K, Share])[] {
  const groups = new Map<K, BeltCoverage[]>();
  for (const belt of belts) {
    const key = keyOf(belt);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), belt]);
  }
  return [...groups].map(([key, group]) => [key, shareOf(group)]);
}

const STANDINGS: readonly Standing[] = ['outside', 'inside', 'wide'];

function byStanding(a: BeltCoverage, b: BeltCoverage): number {
  return (
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    (b.nearest?.distanceKm ?? 0) - (a.nearest?.distanceKm ?? 0) ||
    (a.sinceDay ?? 0) - (b.sinceDay ?? 0)
  );
}

/** Which belts lie in a zone's territory at the clock, since when, and how far off the others are. */
export function analyseCoverage(index: DatasetIndex, view: ViewState): Coverage {
  const zones = selectZonesAt(index, view);
  const { existing, planned } = selectBeltsAt(index, view);
  const findNearest = nearestFinder(zones, (zone) => positionOf(zone.place));
  const belts = existing.map((at) => coverBelt(at, zones, findNearest)).sort(byStanding);
  const share = shareOf(belts);
  const regionOf = ({ belt }: BeltAt) => index.regionOfProvince.get(belt.province ?? '') ?? null;
  return {
    ...share,
    zones,
    belts,
    wideCount: belts.length - share.counted,
    plannedCount: planned.length,
    steps: approvalDays(zones).map((day) => ({
      day,
      counted: share.counted,
      inside: belts.filter(({ sinceDay }) => sinceDay !== null && sinceDay <= day).length,
    })),
    byRegion: sharesBy(belts, regionOf).map(([region, part]) => ({ region, ...part })),
    byCategory: sharesBy(belts, ({ belt }) => belt.category)
      .map(([category, part]) => ({ category, ...part }))
      .sort((a, b) => b.counted - a.counted),
    zonesWithoutBelt: zones.filter(
      (zone) => !existing.some(({ place }) => liesIn(place, zone.place)),
    ),
  };
}
