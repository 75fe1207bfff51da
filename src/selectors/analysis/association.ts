import { mean, sum } from 'd3';
import type { Day } from '../../domain/period.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { type MoranTest, type NeighbourLists, spatialLag, testMoran } from './moran.ts';
import type { Neighbours } from './province-neighbours.ts';
import {
  approvalDays,
  countByUnit,
  type ProvinceUnit,
  selectProvinceUnits,
  selectZonesAt,
} from './select-units.ts';

const HAINAN = '460000';
const GUANGDONG = '440000';

/** The four corners of Moran's scatter plot: the unit itself, then its neighbours, above or below the mean. */
type Quadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

export interface AssociationRow {
  readonly unit: ProvinceUnit;
  readonly zones: number;
  readonly neighbours: readonly ProvinceUnit[];
  /** Mean count of the neighbours; null without any. */
  readonly lag: number | null;
  readonly quadrant: Quadrant | null;
}

/** The test by contiguity alone, and with Hainan joined to Guangdong across the strait. */
interface Tests {
  readonly test: MoranTest | null;
  readonly joined: MoranTest | null;
}

export interface Association extends Tests {
  readonly units: readonly ProvinceUnit[];
  readonly total: number;
  /** Units without a neighbour by land among the others: `test` leaves them out. */
  readonly islands: readonly ProvinceUnit[];
  readonly rows: readonly AssociationRow[];
  readonly steps: readonly (Tests & { readonly day: Day })[];
}

/** The lists of neighbours of these units; `joinsHainan` adds the one across the Qiongzhou Strait. */
function listsOf(
  units: readonly ProvinceUnit[],
  neighbours: Neighbours,
  joinsHainan: boolean,
): NeighbourLists {
  const placeOf = new Map(units.map(({ province }, place) => [province, place]));
  return units.map(({ province }) => {
    const codes = new Set(neighbours.get(province));
    if (joinsHainan && province === HAINAN) codes.add(GUANGDONG);
    if (joinsHainan && province === GUANGDONG) codes.add(HAINAN);
    return [...codes].flatMap((code) => placeOf.get(code) ?? []).sort((a, b) => a - b);
  });
}

function quadrantOf(zones: number, lag: number | null, average: number): Quadrant | null {
  if (lag === null) return null;
  if (zones >= average) return lag >= average ? 'high-high' : 'high-low';
  return lag >= average ? 'low-high' : 'low-low';
}

/** Whether provinces with many zones lie beside others with many: global Moran's I and its parts. */
export function analyseAssociation(
  index: DatasetIndex,
  view: ViewState,
  neighbours: Neighbours,
): Association {
  const units = selectProvinceUnits(index, view);
  const zones = selectZonesAt(index, view);
  const byLand = listsOf(units, neighbours, false);
  const islands = units.filter((_, place) => byLand[place]?.length === 0);
  const adjoining = units.filter((unit) => !islands.includes(unit));
  const lists = listsOf(adjoining, neighbours, false);
  const joinedLists = listsOf(units, neighbours, true);
  const countsBy = (day: Day, some: readonly ProvinceUnit[]) =>
    countByUnit(
      some,
      zones.filter(({ approvedDay }) => approvedDay <= day).map(({ zone }) => zone.province),
    );
  const steps = approvalDays(zones).map((day) => ({
    day,
    test: testMoran(countsBy(day, adjoining), lists),
    joined: testMoran(countsBy(day, units), joinedLists),
  }));
  const counts = countsBy(Number.POSITIVE_INFINITY, units);
  const ownCounts = countsBy(Number.POSITIVE_INFINITY, adjoining);
  const average = mean(ownCounts) ?? 0;
  const lags = spatialLag(counts, byLand);
  return {
    units,
    total: sum(counts),
    islands,
    // The last batch so far made what is true at the clock.
    test: steps.at(-1)?.test ?? null,
    joined: steps.at(-1)?.joined ?? null,
    rows: units
      .map((unit, place) => ({
        unit,
        zones: counts[place] ?? 0,
        neighbours: (byLand[place] ?? []).flatMap((other) => units[other] ?? []),
        lag: lags[place] ?? null,
        quadrant: quadrantOf(counts[place] ?? 0, lags[place] ?? null, average),
      }))
      .sort((a, b) => b.zones - a.zones),
    steps,
  };
}
