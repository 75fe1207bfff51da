import { polygonContains } from 'd3';
import type { Place } from '../domain/dataset.ts';
import { dayOf } from '../domain/period.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { placeFilter } from '../selectors/passes-filter.ts';
import type { ViewState } from '../view/view-state.ts';
import { NO_DAY } from './column-values.ts';
import type { GazetteerUnit } from './gazetteer.ts';
import { NO_CLASS, type OwnCorridors, type OwnPoints } from './own-layer.ts';
import type { ClockSpan } from './unit-values.ts';

/** The clock of a view. */
export function clockSpan(view: ViewState): ClockSpan {
  return { from: view.rangeStart === null ? null : dayOf(view.rangeStart), to: dayOf(view.date) };
}

function provinceOf(unit: GazetteerUnit): string {
  return `${unit.id.slice(0, 2)}0000`;
}

/** Whether the filters of a view (region, province, area) let a unit through; its seat stands for it. */
export function unitFilter(index: DatasetIndex, view: ViewState): (unit: GazetteerUnit) => boolean {
  const passes = placeFilter(index, view);
  return (unit) => passes(unit as unknown as Place, provinceOf(unit));
}

/** Which points a view's filters let through, by place; null lets all through. */
export type PointMask = Uint8Array | null;

type Placed = Pick<OwnPoints, 'positions' | 'provinces' | 'provinceIds'>;

/** Makes the mask anew only when the filters have changed: playing the clock costs nothing. */
export function pointMask(points: Placed, index: DatasetIndex, view: ViewState): PointMask {
  if (!view.regions && !view.provinces && !view.area) return null;
  const passes = placeFilter(index, { ...view, area: null });
  const allowed = Uint8Array.from({ length: NO_CLASS + 1 }, (_, place) =>
    passes(undefined, points.provinceIds[place] ?? null) ? 1 : 0,
  );
  const mask = Uint8Array.from(points.provinces, (place) => allowed[place] as number);
  if (!view.area) return mask;
  const ring = view.area.map(([x, y]): [number, number] => [x, y]);
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  for (let i = 0; i < mask.length; i += 1) {
    const [x, y] = [points.positions[i * 2] as number, points.positions[i * 2 + 1] as number];
    const isNear = x >= west && x <= east && y >= south && y <= north;
    if (mask[i] === 1 && !(isNear && polygonContains(ring, [x, y]))) mask[i] = 0;
  }
  return mask;
}

/** Which corridors pass, with either of their ends, as the atlas's own do with any of their stops. */
export function corridorMask(
  corridors: OwnCorridors,
  index: DatasetIndex,
  view: ViewState,
): PointMask {
  const mask = pointMask(corridors, index, view);
  const { toPositions: positions, toProvinces: provinces, provinceIds } = corridors;
  const ends = mask && pointMask({ positions, provinces, provinceIds }, index, view);
  return mask && ends && mask.map((passes, place) => passes | (ends[place] as number));
}

/** Points are in the order of their days: what the clock shows is a stretch, and the undated before it. */
export interface PointSpans {
  /** Points without a date are those before this place. */
  readonly undated: number;
  readonly from: number;
  readonly to: number;
}

/** The first place from which days are at least `day`. */
function placeOfDay(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function pointSpans({ days, count }: OwnPoints, { from, to }: ClockSpan): PointSpans {
  if (!days) return { undated: count, from: count, to: count };
  const undated = placeOfDay(days, NO_DAY + 1);
  const start = from === null ? undated : Math.max(undated, placeOfDay(days, from));
  return { undated, from: start, to: Math.max(start, placeOfDay(days, to + 1)) };
}
