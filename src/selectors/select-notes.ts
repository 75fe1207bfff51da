import type { Note, Observation } from '../domain/dataset.ts';
import type { WholeIndex } from './index-dataset.ts';

/** The notes about any of these ids, each once, in the order of the table. */
export function selectNotes(index: WholeIndex, ids: readonly string[]): readonly Note[] {
  const notes = new Set(ids.flatMap((id) => index.notesByAbout.get(id) ?? []));
  return index.dataset.notes.filter((note) => notes.has(note));
}

/**
 * The notes about the indicator of a figure. One that names places speaks of those alone: what is
 * odd about Hangzhou's figure says nothing of Nanjing's.
 */
export function selectFigureNotes(
  index: WholeIndex,
  { indicator, subject }: Observation,
): readonly Note[] {
  return selectNotes(index, [indicator]).filter((note) => {
    const places = note.about.filter((id) => index.placeById.has(id));
    return places.length === 0 || places.includes(subject);
  });
}
