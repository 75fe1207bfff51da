import type { Case, Note } from '../domain/dataset.ts';
import type { Details } from './details.ts';
import type { WholeIndex } from './index-dataset.ts';
import { selectFigureNotes, selectNotes } from './select-notes.ts';

/** What is told of a selection in words, in the order of the tables. */
export interface Remarks {
  readonly cases: readonly Case[];
  readonly notes: readonly Note[];
}

/** The cases of what is selected, and the notes about it, its belts, its corridors and its figures. */
export function selectRemarks(index: WholeIndex, details: Details): Remarks {
  const { subjects, zone, corridor, beltPlaces, corridors, figures } = details;
  const ids = [
    ...subjects,
    zone?.id ?? '',
    corridor?.corridor.id ?? '',
    ...beltPlaces.flatMap(({ belts }) => belts.map((belt) => belt.id)),
    ...corridors.map((row) => row.id),
  ];
  const notes = new Set([
    ...selectNotes(index, ids),
    ...[...figures.measured, ...figures.outlooks].flatMap(({ observation }) =>
      selectFigureNotes(index, observation),
    ),
  ]);
  return {
    cases: subjects.flatMap((id) => index.casesByPlace.get(id) ?? []),
    notes: index.dataset.notes.filter((note) => notes.has(note)),
  };
}
