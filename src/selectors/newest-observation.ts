import type { Observation } from '../domain/dataset.ts';
import { type Day, parsePeriod } from '../domain/period.ts';

/** Figures that were measured; a target or a forecast says nothing of its own date. */
function isMeasured(row: Observation): boolean {
  return row.qualifier !== 'target' && row.qualifier !== 'forecast';
}

/**
 * The newest of these figures whose period has ended by the day, or null when there is none yet.
 * Nothing measured later is ever shown earlier.
 */
export function newestObservation(rows: readonly Observation[], day: Day): Observation | null {
  let newest: Observation | null = null;
  let newestEnd = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const end = parsePeriod(row.period)?.end ?? Number.POSITIVE_INFINITY;
    if (isMeasured(row) && end <= day && end > newestEnd) {
      newest = row;
      newestEnd = end;
    }
  }
  return newest;
}
