import type { Indicator, Note } from '../domain/dataset.ts';
import type { Citation } from './cite.ts';
import type { WholeIndex } from './index-dataset.ts';
import { selectFigureNotes, selectNotes } from './select-notes.ts';

/** What else must be known to read something rightly. */
export interface Explanation {
  readonly indicator: Indicator | null;
  /** In the order of their table. */
  readonly notes: readonly Note[];
}

/**
 * What the figures of a citation mean, and the notes about what it cites. A note that names an indicator is about that
 * figure, and is told with figures alone.
 */
export function explainCitation(
  index: WholeIndex,
  { indicator, figures, about }: Citation,
): Explanation {
  const wanted = new Set<Note>([
    ...selectNotes(index, about).filter(
      (note) => !note.about.some((id) => index.indicatorById.has(id)),
    ),
    ...figures.flatMap((figure) => selectFigureNotes(index, figure)),
  ]);
  return {
    indicator: (indicator && index.indicatorById.get(indicator)) ?? null,
    notes: index.dataset.notes.filter((note) => wanted.has(note)),
  };
}
