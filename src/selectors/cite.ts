import type { Cited, IndicatorLabel, Observation, Source } from '../domain/dataset.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { type FormulaPart, readFormula } from './read-formula.ts';

/** Where something is said, and what must be asked to read it rightly (`explainCitation`). */
export interface Citation {
  readonly source: Source;
  readonly locator: string;
  /** Further passages that say the same. */
  readonly also: string | null;
  /** What it measures; null for what is no figure, or figures of several kinds. */
  readonly indicator: IndicatorLabel['id'] | null;
  readonly formula: readonly FormulaPart[] | null;
  /** The figures that are cited, and the ids of all else that is. */
  readonly figures: readonly Observation[];
  readonly about: readonly string[];
}

/** The citation of a record of a table: a zone, a belt, a corridor, a case. */
export function citeRecord(
  index: DatasetIndex,
  record: Cited & { readonly also?: string | null },
  about: readonly string[],
): Citation | null {
  const source = index.sourceById.get(record.source);
  if (!source) return null;
  const { locator, also = null } = record;
  return { source, locator, also, indicator: null, formula: null, figures: [], about };
}

/** The citation of a figure, with how it was derived, if it was. */
export function citeFigure(index: DatasetIndex, observation: Observation): Citation | null {
  const citation = citeRecord(index, observation, []);
  if (!citation) return null;
  return {
    ...citation,
    indicator: observation.indicator,
    formula: observation.formula === null ? null : readFormula(observation.formula, index),
    figures: [observation],
  };
}
