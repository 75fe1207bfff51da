import type { Facts } from '../domain/dataset.ts';
import { type Day, dayOf, parsePeriod } from '../domain/period.ts';

/** Every day on which something begins to be true: approvals, evaluations, measurements, corridors. */
export function changeDays(dataset: Facts): readonly Day[] {
  const days = new Set<Day>();
  for (const zone of dataset.zones) days.add(dayOf(zone.approved_on));
  for (const row of dataset.evaluations) days.add(dayOf(`${row.year}-12-31`));
  for (const row of dataset.observations) {
    const period = parsePeriod(row.period);
    if (period) days.add(period.end);
  }
  for (const corridor of dataset.corridors) {
    const since = corridor.since === null ? null : parsePeriod(corridor.since);
    if (since) days.add(since.start);
  }
  return [...days].sort((a, b) => a - b);
}

/**
 * The last day up to this one on which anything changed. Between two such days the picture is the
 * same, so what is drawn of a playing clock can stay as it is; before the first it is that day itself.
 */
export function settleDay(days: readonly Day[], day: Day): Day {
  return days.findLast((change) => change <= day) ?? day;
}
