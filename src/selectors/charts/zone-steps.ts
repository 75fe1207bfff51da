import { group } from 'd3';
import { BATCHES, REGION_IDS, type Zone } from '../../domain/dataset.ts';
import { type Day, dayOf } from '../../domain/period.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { selectZones } from '../select-frame.ts';

export type ZoneGrouping = 'batch' | 'region';

/** What one day of approvals brought, by group in the order of `ZoneSteps.groups`. */
export interface ZoneStep {
  readonly day: Day;
  readonly zones: readonly Zone[];
  readonly groups: readonly (readonly Zone[])[];
  /** Zones of each group so far, this day included, and of all groups together. */
  readonly soFar: readonly number[];
  readonly total: number;
}

export interface ZoneSteps {
  readonly grouping: ZoneGrouping;
  /** Batches or regions, as text. */
  readonly groups: readonly string[];
  readonly steps: readonly ZoneStep[];
}

/** The group of a zone; null where it is in none of the four regions. */
function groupOfZone(index: DatasetIndex, grouping: ZoneGrouping, zone: Zone): string | null {
  if (grouping === 'batch') return String(zone.batch);
  return index.regionOfProvince.get(zone.province) ?? null;
}

/** The days on which zones were approved up to the clock, with what passes the filters of the view. */
export function selectZoneSteps(
  index: DatasetIndex,
  view: ViewState,
  grouping: ZoneGrouping,
): ZoneSteps {
  const groups: readonly string[] = grouping === 'batch' ? BATCHES.map(String) : REGION_IDS;
  const zones = selectZones(index, view).map((fact) => fact.zone);
  const byDay = [...group(zones, (zone) => dayOf(zone.approved_on))].sort(([a], [b]) => a - b);
  let soFar = groups.map(() => 0);
  let total = 0;
  const steps = byDay.map(([day, approved]) => {
    const parts = groups.map((name) =>
      approved.filter((zone) => groupOfZone(index, grouping, zone) === name),
    );
    soFar = soFar.map((count, order) => count + (parts[order]?.length ?? 0));
    total += approved.length;
    return { day, zones: approved, groups: parts, soFar, total };
  });
  return { grouping, groups, steps };
}
