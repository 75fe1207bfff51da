import { type Day, dayOf, parsePeriod } from '../domain/period.ts';
import type { BatchEvent, DatasetIndex } from './index-dataset.ts';

/** Something on the timeline that a clock can step to. */
export type TimelineEvent =
  | { readonly kind: 'batch'; readonly day: Day; readonly batch: BatchEvent }
  | {
      readonly kind: 'evaluation';
      readonly day: Day;
      readonly year: number;
      readonly topTierCount: number;
    }
  | {
      readonly kind: 'destinations';
      readonly day: Day;
      readonly period: string;
      readonly count: number;
    };

function countBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

/**
 * The events of the timeline, oldest first. A year's evaluation and a year's ranking of destinations
 * count from the last day of their year, as the map does: nothing is known before it has ended.
 */
export function timelineEvents(index: DatasetIndex): readonly TimelineEvent[] {
  const topTier = index.dataset.evaluations.filter((row) => row.tier === 1);
  const ranks = index.observationsByIndicator.get('export-destination-rank') ?? [];
  const events: TimelineEvent[] = [
    ...index.batches.map((batch) => ({ kind: 'batch', day: batch.day, batch }) as const),
    ...[...countBy(topTier, (row) => row.year)].map(
      ([year, topTierCount]) =>
        ({ kind: 'evaluation', day: dayOf(`${year}-12-31`), year, topTierCount }) as const,
    ),
    ...[...countBy(ranks, (row) => row.period)].flatMap(([period, count]) => {
      const day = parsePeriod(period)?.end;
      return day === undefined ? [] : [{ kind: 'destinations', day, period, count } as const];
    }),
  ];
  return events
    .filter((event) => event.day >= index.firstDay && event.day <= index.lastDay)
    .sort((a, b) => a.day - b.day);
}

/** How many zones had been approved by the day, whatever the filters show of them. */
export function countZonesBy(index: DatasetIndex, day: Day): number {
  return index.batches.reduce((sum, batch) => sum + (batch.day <= day ? batch.zones.length : 0), 0);
}
