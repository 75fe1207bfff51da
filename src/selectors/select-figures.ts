import type { IndicatorLabel, Observation } from '../domain/dataset.ts';
import { type Day, parsePeriod } from '../domain/period.ts';
import type { DatasetIndex } from './index-dataset.ts';

export interface Figure {
  readonly observation: Observation;
  readonly indicator: IndicatorLabel;
}

export interface Figures {
  /** Measured figures that the clock has reached, newest first. */
  readonly measured: readonly Figure[];
  /** Targets and forecasts, at every date, the furthest first. */
  readonly outlooks: readonly Figure[];
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

/** The figures of these subjects at the day. */
export function selectFigures(
  index: DatasetIndex,
  subjects: readonly string[],
  day: Day,
  isWanted: (row: Observation) => boolean = () => true,
): Figures {
  const rows = subjects
    .flatMap((subject) => index.observationsBySubject.get(subject) ?? [])
    .filter(isWanted);
  const newestFirst = (observations: readonly Observation[]): readonly Figure[] =>
    [...observations]
      .sort((a, b) => endOf(b) - endOf(a) || startOf(b) - startOf(a))
      .flatMap((observation) => {
        const indicator = index.indicatorById.get(observation.indicator);
        return indicator ? [{ observation, indicator }] : [];
      });
  const facts = rows.filter((row) => !isOutlook(row));
  return {
    measured: newestFirst(facts.filter((row) => endOf(row) <= day)),
    outlooks: newestFirst(rows.filter(isOutlook)),
    laterCount: facts.filter((row) => endOf(row) > day).length,
  };
}
