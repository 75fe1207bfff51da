import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { ViewState } from '../view/view-state.ts';
import { NO_CLASS, type OwnCorridors, type OwnPoints, type OwnUnits } from './own-layer.ts';
import { shownUnits } from './own-marks.ts';
import type { LoadedTable } from './own-table-store.ts';
import { isInSpan } from './unit-values.ts';
import { clockSpan, corridorMask, pointMask, pointSpans } from './visible-rows.ts';

/** Bars of the histogram. */
export const BIN_COUNT = 24;

/** What a view shows of a table, counted. */
export interface Tally {
  readonly kind: 'units' | 'points' | 'corridors';
  /** Units, points or corridors. */
  readonly count: number;
  /** By class; what has no value is not among them. */
  readonly classCounts: readonly number[];
  readonly withoutValue: number;
  /** Bars of equal width from the scale's least value to its largest; empty without numbers. */
  readonly bins: readonly number[];
  /** Adcode of the province: its sum or mean for units, its number of rows for points, and of those that begin in it for corridors. */
  readonly byProvince: ReadonlyMap<string, number>;
  /** How a province's figure came from those of its units; null where each has one. */
  readonly joinedBy: 'mean' | 'sum' | null;
  /** Values of the units shown; empty for points and corridors. */
  readonly values: readonly number[];
}

interface Counter {
  readonly add: (at: number, value: number) => void;
  readonly result: () => Pick<Tally, 'classCounts' | 'withoutValue' | 'bins'>;
}

function createCounter(table: LoadedTable): Counter {
  const scale = table.layer?.paint.scale;
  const classes = new Array<number>(NO_CLASS + 1).fill(0);
  const bins = scale?.kind === 'classes' ? new Array<number>(BIN_COUNT).fill(0) : [];
  const [least, most] = scale?.kind === 'classes' ? [scale.least, scale.most] : [0, 0];
  const width = (most - least) / BIN_COUNT || 1;
  return {
    add: (at, value) => {
      classes[at] = (classes[at] ?? 0) + 1;
      if (bins.length === 0 || !(value >= least && value <= most)) return;
      const bin = Math.min(BIN_COUNT - 1, Math.floor((value - least) / width));
      bins[bin] = (bins[bin] ?? 0) + 1;
    },
    result: () => ({
      classCounts: classes.slice(0, NO_CLASS),
      withoutValue: classes[NO_CLASS] ?? 0,
      bins,
    }),
  };
}

function tallyPoints(
  points: OwnPoints,
  table: LoadedTable,
  index: DatasetIndex,
  view: ViewState,
): Tally {
  const mask = pointMask(points, index, view);
  const spans = pointSpans(points, clockSpan(view));
  const isShown = (place: number) =>
    (place < spans.undated || (place >= spans.from && place < spans.to)) &&
    (!mask || mask[place] === 1);
  return tallyRows(points, table, isShown);
}

function tallyCorridors(
  corridors: OwnCorridors,
  table: LoadedTable,
  index: DatasetIndex,
  view: ViewState,
): Tally {
  const mask = corridorMask(corridors, index, view);
  const span = clockSpan(view);
  const { days } = corridors;
  const isShown = (place: number) =>
    (!mask || mask[place] === 1) && (!days || isInSpan(days[place] as number, span));
  return tallyRows(corridors, table, isShown);
}

/** Counts rows that each stand for themselves. */
function tallyRows(
  geometry: OwnPoints | OwnCorridors,
  table: LoadedTable,
  isShown: (place: number) => boolean,
): Tally {
  const counter = createCounter(table);
  const { classes = null, values = null } = table.layer?.paint ?? {};
  const provinces = new Uint32Array(NO_CLASS + 1);
  let count = 0;
  for (let place = 0; place < geometry.count; place += 1) {
    if (!isShown(place)) continue;
    count += 1;
    const province = geometry.provinces[place] as number;
    provinces[province] = (provinces[province] as number) + 1;
    counter.add(classes?.[place] ?? 0, values?.[place] ?? Number.NaN);
  }
  const byProvince = new Map(
    geometry.provinceIds.flatMap((id, place) =>
      provinces[place] ? [[id, provinces[place]] as const] : [],
    ),
  );
  const { kind } = geometry;
  return { kind, count, ...counter.result(), byProvince, joinedBy: null, values: [] };
}

function tallyUnits(
  units: OwnUnits,
  table: LoadedTable,
  index: DatasetIndex,
  view: ViewState,
): Tally {
  const counter = createCounter(table);
  const shown = shownUnits(units, table, index, view);
  const sums = new Map<string, { sum: number; count: number }>();
  const values: number[] = [];
  for (const { unit, shown: now, at } of shown) {
    counter.add(at, now.value ?? Number.NaN);
    const value = table.layer?.paint.scale.kind === 'categories' ? now.rowCount : now.value;
    if (value === null) continue;
    values.push(value);
    const province = `${unit.id.slice(0, 2)}0000`;
    const sum = sums.get(province) ?? { sum: 0, count: 0 };
    sums.set(province, { sum: sum.sum + value, count: sum.count + 1 });
  }
  const { aggregate } = table.settings.style;
  const isShare = aggregate === 'mean' || aggregate === 'newest';
  const isMean = table.layer?.paint.values !== null && isShare;
  const isSeveral = [...sums.values()].some(({ count }) => count > 1);
  const joinedBy = isSeveral ? (isMean ? 'mean' : 'sum') : null;
  const byProvince = new Map(
    [...sums].map(([id, { sum, count }]) => [id, isMean ? sum / count : sum] as const),
  );
  return { kind: 'units', count: shown.length, ...counter.result(), byProvince, joinedBy, values };
}

/** Counts what the clock and the filters of a view let through; null where nothing is drawn. */
export function tallyTable(table: LoadedTable, index: DatasetIndex, view: ViewState): Tally | null {
  const geometry = table.layer?.geometry;
  if (!geometry) return null;
  if (geometry.kind === 'points') return tallyPoints(geometry, table, index, view);
  if (geometry.kind === 'corridors') return tallyCorridors(geometry, table, index, view);
  return tallyUnits(geometry, table, index, view);
}
