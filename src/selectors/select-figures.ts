import type { Indicator, Observation } from '../domain/dataset.ts';
import { type Day, parsePeriod } from '../domain/period.ts';
import type { DatasetIndex } from './index-dataset.ts';

export interface Figure {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

export interface Figures {
  /** Newest first. */
  readonly shown: readonly Figure[];
  /** How many were measured after the clock and are therefore not shown. */
  readonly laterCount: number;
}

/** What is aimed at or expected was said in its document already, whatever date it speaks of. */
function isOutlook({ qualifier }: Observation): boolean {
  return qualifier === 'target' || qualifier === 'forecast';
}

function endOf({ period }: Observation): Day {
  return parsePeriod(period)?.end ?? Number.POSITIVE_INFINITY;
}

function startOf({ period }: Observation): Day {
  return parsePeriod(period)?.start ?? Number.NEGATIVE_INFINITY;
}

/** The figures of these subjects that the clock has reached, and all targets and forecasts. */
export function selectFigures(
  index: DatasetIndex,
  subjects: readonly string[],
  day: Day,
  isWanted: (row: Observation) => boolean = () => true,
): Figures {
  const rows = subjects
    .flatMap((subject) => index.observationsBySubject.get(subject) ?? [])
    .filter(isWanted);
  const shown = rows
    .filter((row) => isOutlook(row) || endOf(row) <= day)
    .sort((a, b) => endOf(b) - endOf(a) || startOf(b) - startOf(a))
    .flatMap((observation) => {
      const indicator = index.indicatorById.get(observation.indicator);
      return indicator ? [{ observation, indicator }] : [];
    });
  const laterCount = rows.filter((row) => !isOutlook(row) && endOf(row) > day).length;
  return { shown, laterCount };
}
