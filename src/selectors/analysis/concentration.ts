import { sum } from 'd3';
import type { RegionId } from '../../domain/dataset.ts';
import type { CategoryId } from '../../domain/ids.ts';
import type { Day } from '../../domain/period.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import {
  decomposeTheil,
  giniOf,
  type Herfindahl,
  herfindahlOf,
  locationQuotient,
  type TheilParts,
} from './inequality.ts';
import {
  approvalDays,
  type BeltAt,
  countByUnit,
  type ProvinceUnit,
  selectBeltsAt,
  selectProvinceUnits,
  selectZonesAt,
} from './select-units.ts';

/** How unevenly one thing lies over the provinces, and over the regions. */
export interface Measures {
  readonly total: number;
  readonly gini: number | null;
  readonly giniOfRegions: number | null;
  readonly theil: TheilParts | null;
  readonly herfindahl: Herfindahl | null;
  readonly herfindahlOfRegions: Herfindahl | null;
}

export interface RegionQuotient {
  readonly region: RegionId;
  /** The region's share of the zones over its share of the belts. */
  readonly quotient: number | null;
}

export interface MeasuresStep extends Measures {
  readonly day: Day;
  readonly quotients: readonly RegionQuotient[];
}

/** Zones and belts of one part; `quotient` is its share of zones over its share of belts. */
interface Part {
  readonly zones: number;
  readonly belts: number;
  readonly quotient: number | null;
}

export interface Concentration {
  readonly units: readonly ProvinceUnit[];
  readonly zones: Measures;
  readonly belts: Measures;
  /** Belts that no province can be given to, such as those of a river delta. */
  readonly beltsWithoutProvince: number;
  readonly plannedCount: number;
  /** The zones after each batch; belts carry no date and do not change. */
  readonly steps: readonly MeasuresStep[];
  readonly byProvince: readonly (Part & { readonly unit: ProvinceUnit })[];
  readonly byRegion: readonly (Part & { readonly region: RegionId })[];
  /** For each province the categories of its belts, most special first. */
  readonly categories: readonly CategoryQuotient[];
}

export interface CategoryQuotient {
  readonly unit: ProvinceUnit;
  readonly category: CategoryId;
  readonly belts: number;
  readonly quotient: number;
}

function measure(units: readonly ProvinceUnit[], counts: readonly number[]): Measures {
  const regions = units.map(({ region }) => region);
  const regionCounts = [...new Set(regions)].map((region) =>
    sum(counts, (count, place) => (regions[place] === region ? count : 0)),
  );
  return {
    total: sum(counts),
    gini: giniOf(counts),
    giniOfRegions: giniOf(regionCounts),
    theil: decomposeTheil(counts, regions),
    herfindahl: herfindahlOf(counts),
    herfindahlOfRegions: herfindahlOf(regionCounts),
  };
}

function categoryQuotients(
  units: readonly ProvinceUnit[],
  belts: readonly BeltAt[],
): readonly CategoryQuotient[] {
  const placed = belts.filter(({ belt }) =>
    units.some(({ province }) => province === belt.province),
  );
  const quotients = units.flatMap((unit) => {
    const own = placed.filter(({ belt }) => belt.province === unit.province);
    return [...new Set(own.map(({ belt }) => belt.category))].flatMap((category) => {
      const isOfCategory = ({ belt }: BeltAt) => belt.category === category;
      const count = own.filter(isOfCategory).length;
      const all = placed.filter(isOfCategory).length;
      const quotient = locationQuotient(count, own.length, all, placed.length);
      return quotient === null ? [] : [{ unit, category, belts: count, quotient }];
    });
  });
  return quotients.sort((a, b) => b.belts - a.belts || b.quotient - a.quotient);
}

/** How zones and belts are spread over provinces and regions at the clock, and how that came about. */
export function analyseConcentration(index: DatasetIndex, view: ViewState): Concentration {
  const units = selectProvinceUnits(index, view);
  const zones = selectZonesAt(index, view);
  const { existing, planned } = selectBeltsAt(index, view);
  const zoneCountsBy = (day: Day) =>
    countByUnit(
      units,
      zones.filter(({ approvedDay }) => approvedDay <= day).map(({ zone }) => zone.province),
    );
  const zoneCounts = zoneCountsBy(Number.POSITIVE_INFINITY);
  const beltCounts = countByUnit(
    units,
    existing.map(({ belt }) => belt.province),
  );
  const partOf = (counts: readonly number[], isIn: (unit: ProvinceUnit) => boolean): Part => {
    const within = (all: readonly number[]) =>
      sum(all, (count, place) => (isIn(units[place] as ProvinceUnit) ? count : 0));
    const [zonesIn, beltsIn] = [within(counts), within(beltCounts)];
    const quotient = locationQuotient(zonesIn, sum(counts), beltsIn, sum(beltCounts));
    return { zones: zonesIn, belts: beltsIn, quotient };
  };
  const partsByRegion = (counts: readonly number[]) =>
    [...new Set(units.map(({ region }) => region))].map((region) => ({
      region,
      ...partOf(counts, (unit) => unit.region === region),
    }));
  const stepOn = (day: Day): MeasuresStep => {
    const counts = zoneCountsBy(day);
    const quotients = partsByRegion(counts).map(({ region, quotient }) => ({ region, quotient }));
    return { day, ...measure(units, counts), quotients };
  };
  return {
    units,
    zones: measure(units, zoneCounts),
    belts: measure(units, beltCounts),
    beltsWithoutProvince: existing.length - sum(beltCounts),
    plannedCount: planned.length,
    steps: approvalDays(zones).map(stepOn),
    byProvince: units
      .map((unit) => ({ unit, ...partOf(zoneCounts, (other) => other === unit) }))
      .sort((a, b) => b.zones - a.zones || b.belts - a.belts),
    byRegion: partsByRegion(zoneCounts),
    categories: categoryQuotients(units, existing),
  };
}
