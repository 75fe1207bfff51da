import { REGION_IDS, type RegionId } from '../domain/dataset.ts';
import { type Day, dayOf } from '../domain/period.ts';
import type { DatasetIndex } from './index-dataset.ts';

/** What the atlas itself counts in a region, without the filters of the view. */
export interface RegionCount {
  readonly region: RegionId;
  readonly zones: number;
  readonly belts: number;
  /** Zones that were in the top tier of at least one evaluation that the clock has reached. */
  readonly topTier: number;
}

/** Zones approved, belts named and zones evaluated in the top tier by the day, region by region. */
export function countByRegion(index: DatasetIndex, day: Day): readonly RegionCount[] {
  const { zones, belts, evaluations } = index.dataset;
  const regionOf = (province: string | null) =>
    province === null ? undefined : index.regionOfProvince.get(province);
  const topTier = new Set(
    evaluations
      .filter((row) => row.tier === 1 && dayOf(`${row.year}-12-31`) <= day)
      .map((row) => row.zone),
  );
  return REGION_IDS.map((region) => {
    const approved = zones.filter(
      (zone) => regionOf(zone.province) === region && dayOf(zone.approved_on) <= day,
    );
    return {
      region,
      zones: approved.length,
      belts: belts.filter((belt) => regionOf(belt.province) === region).length,
      topTier: approved.filter((zone) => topTier.has(zone.id)).length,
    };
  });
}
