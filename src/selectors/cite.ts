import type { Cited, Indicator, Note, Observation, Source } from '../domain/dataset.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { type FormulaPart, readFormula } from './read-formula.ts';
import { selectFigureNotes, selectNotes } from './select-notes.ts';

/** Where something is said, and what else must be known to read it rightly. */
export interface Citation {
  readonly source: Source;
  readonly locator: string;
  /** Further passages that say the same. */
  readonly also: string | null;
  readonly indicator: Indicator | null;
  readonly formula: readonly FormulaPart[] | null;
  readonly notes: readonly Note[];
}

/**
 * The citation of a record of a table: a zone, a belt, a corridor, a case. A note that names an
 * indicator is about that figure, and is told with it.
 */
export function citeRecord(
  index: DatasetIndex,
  record: Cited & { readonly also?: string | null },
  ids: readonly string[],
): Citation | null {
  const source = index.sourceById.get(record.source);
  if (!source) return null;
  return {
    source,
    locator: record.locator,
    also: record.also ?? null,
    indicator: null,
    formula: null,
    notes: selectNotes(index, ids).filter(
      (note) => !note.about.some((id) => index.indicatorById.has(id)),
    ),
  };
}

/** The citation of a figure, with what its indicator means and how it was derived, if it was. */
export function citeFigure(index: DatasetIndex, observation: Observation): Citation | null {
  const citation = citeRecord(index, observation, []);
  if (!citation) return null;
  return {
    ...citation,
    indicator: index.indicatorById.get(observation.indicator) ?? null,
    formula: observation.formula === null ? null : readFormula(observation.formula, index),
    notes: selectFigureNotes(index, observation),
  };
}
