import type { Day } from '../domain/period.ts';
import { NO_DAY } from './column-values.ts';
import type { OwnPaint, OwnUnits } from './own-layer.ts';
import { NO_CLASS } from './own-layer.ts';
import type { Aggregate } from './own-settings.ts';

/** The span that the clock shows: rows up to `to`, and in range mode from `from` on. */
export interface ClockSpan {
  readonly from: Day | null;
  readonly to: Day;
}

export const ALL_TIME: ClockSpan = { from: null, to: Number.POSITIVE_INFINITY };

/** What a unit shows at a date: its number or category, and how many rows stand behind it. */
export interface UnitValue {
  /** Null where no row of the span has a value. */
  readonly value: number | null;
  readonly category: number | null;
  readonly rowCount: number;
  /** The newest row, whose cells the tooltip may show. */
  readonly row: number;
}

/** Whether a span shows a row of a day: one without a date is there at every clock, as belts are. */
export function isInSpan(day: Day, { from, to }: ClockSpan): boolean {
  return day === NO_DAY || (day <= to && (from === null || day >= from));
}

/** One unit's value in a span; null where none of its rows is shown. */
export function unitValue(
  geometry: OwnUnits,
  paint: Pick<OwnPaint, 'classes' | 'values'>,
  aggregate: Aggregate,
  unit: number,
  span: ClockSpan,
): UnitValue | null {
  const end = geometry.starts[unit + 1] ?? 0;
  let [rowCount, last, newest, sum, count] = [0, -1, -1, 0, 0];
  for (let entry = geometry.starts[unit] ?? 0; entry < end; entry += 1) {
    if (geometry.days && !isInSpan(geometry.days[entry] as number, span)) continue;
    rowCount += 1;
    last = entry;
    const value = paint.values?.[entry] ?? Number.NaN;
    const hasClass = paint.classes ? paint.classes[entry] !== NO_CLASS : false;
    if (hasClass) newest = entry;
    if (Number.isNaN(value)) continue;
    newest = entry;
    sum += value;
    count += 1;
  }
  if (rowCount === 0) return null;
  const newestValue = paint.values?.[newest] ?? null;
  const number = {
    newest: newestValue,
    sum: count ? sum : null,
    mean: count ? sum / count : null,
    count: rowCount,
  };
  const category = paint.classes && newest >= 0 ? (paint.classes[newest] ?? null) : null;
  return { value: number[aggregate], category, rowCount, row: geometry.rows[last] ?? 0 };
}
