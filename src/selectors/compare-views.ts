import {
  MODES,
  type Mode,
  type Observation,
  REGION_IDS,
  type RegionId,
} from '../domain/dataset.ts';
import { dayOf } from '../domain/period.ts';
import type { ViewState } from '../view/view-state.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { newestObservation } from './newest-observation.ts';
import { selectBeltPlaces, selectCorridors, selectZones, type ZoneFact } from './select-frame.ts';

/** The second view of a comparison: the first one but for what is compared; null when nothing is. */
export function comparedView(view: ViewState): ViewState | null {
  const { compare } = view;
  if (!compare) return null;
  const rest = { ...view, compare: null };
  switch (compare.what) {
    case 'date': {
      const { date } = compare;
      const isRangeGood = view.rangeStart === null || view.rangeStart <= date;
      return { ...rest, date, rangeStart: isRangeGood ? view.rangeStart : null };
    }
    case 'region':
      return { ...rest, regions: [compare.region] };
    case 'layers':
      return { ...rest, layers: compare.layers };
  }
}

/** One count in the first view and in the second. */
export interface CountPair {
  readonly first: number;
  readonly second: number;
}

/** One series at two dates: its newest whole year at each. */
export interface FigurePair {
  readonly indicator: string;
  readonly first: Observation;
  readonly second: Observation;
}

/** What two views differ in, as numbers; all that is counted has passed the filters of its view. */
export interface ViewDifference {
  readonly zones: CountPair;
  readonly provincesWithZone: CountPair;
  readonly belts: CountPair;
  readonly corridors: CountPair;
  readonly topTier: CountPair;
  readonly zonesByRegion: Readonly<Record<RegionId, CountPair>>;
  readonly corridorsByMode: Readonly<Record<Mode, CountPair>>;
  /** Zones of one view that the other has not. */
  readonly onlyFirst: readonly ZoneFact[];
  readonly onlySecond: readonly ZoneFact[];
  /** Empty unless dates are compared. */
  readonly figures: readonly FigurePair[];
}

function countView(index: DatasetIndex, view: ViewState) {
  const zones = selectZones(index, view);
  const corridors = selectCorridors(index, view);
  const regionOf = ({ zone }: ZoneFact) => index.regionOfProvince.get(zone.province);
  return {
    zones,
    provinces: new Set(zones.map(({ zone }) => zone.province)).size,
    belts: selectBeltPlaces(index, view).reduce((sum, fact) => sum + fact.belts.length, 0),
    corridors: corridors.length,
    topTier: zones.filter((fact) => fact.topTierYears.length > 0).length,
    inRegion: (region: RegionId) => zones.filter((fact) => regionOf(fact) === region).length,
    byMode: (mode: Mode) => corridors.filter(({ corridor }) => corridor.mode === mode).length,
  };
}

const WHOLE_YEAR = /^\d{4}$/;

/**
 * The newest whole year of each national series at either date. Series of one definition from one
 * document, and whole years alone: anything else is not to be set against each other.
 */
function nationalFigures(index: DatasetIndex, first: ViewState, second: ViewState): FigurePair[] {
  const seriesOf = (id: string) => {
    const rows = (index.observationsByIndicator.get(id) ?? []).filter((row) =>
      WHOLE_YEAR.test(row.period),
    );
    return index.dataset.sources.map(({ id: source }) =>
      rows.filter((row) => row.source === source),
    );
  };
  return index.dataset.indicators
    .filter((indicator) => indicator.subject === 'nation')
    .flatMap(({ id }) =>
      seriesOf(id).flatMap((rows) => {
        const before = newestObservation(rows, dayOf(first.date));
        const after = newestObservation(rows, dayOf(second.date));
        return before && after && before !== after
          ? [{ indicator: id, first: before, second: after }]
          : [];
      }),
    );
}

/** The two views in numbers. */
export function compareViews(
  index: DatasetIndex,
  first: ViewState,
  second: ViewState,
): ViewDifference {
  const [a, b] = [countView(index, first), countView(index, second)];
  const idsOf = (facts: readonly ZoneFact[]) => new Set(facts.map(({ zone }) => zone.id));
  const [inFirst, inSecond] = [idsOf(a.zones), idsOf(b.zones)];
  const pairs = <Key extends string>(
    keys: readonly Key[],
    count: (of: typeof a, key: Key) => number,
  ) =>
    Object.fromEntries(
      keys.map((key) => [key, { first: count(a, key), second: count(b, key) }]),
    ) as Record<Key, CountPair>;
  return {
    zones: { first: a.zones.length, second: b.zones.length },
    provincesWithZone: { first: a.provinces, second: b.provinces },
    belts: { first: a.belts, second: b.belts },
    corridors: { first: a.corridors, second: b.corridors },
    topTier: { first: a.topTier, second: b.topTier },
    zonesByRegion: pairs(REGION_IDS, (of, region) => of.inRegion(region)),
    corridorsByMode: pairs(MODES, (of, mode) => of.byMode(mode)),
    onlyFirst: a.zones.filter(({ zone }) => !inSecond.has(zone.id)),
    onlySecond: b.zones.filter(({ zone }) => !inFirst.has(zone.id)),
    figures: nationalFigures(index, first, second),
  };
}
