import { group } from 'd3';
import type { Cited, Indicator, Note, Observation } from '../../domain/dataset.ts';
import type { Citation } from '../cite.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { selectFigureNotes, selectNotes } from '../select-notes.ts';

type Row = Cited & { readonly also?: string | null };

function isFigure(row: Row): row is Observation {
  return 'indicator' in row && 'qualifier' in row;
}

/** A note that names an indicator is about that figure; it is told with figures alone. */
function notesOf(index: DatasetIndex, rows: readonly Row[], ids: readonly string[]): Note[] {
  const wanted = new Set<Note>(
    selectNotes(index, ids).filter((note) => !note.about.some((id) => index.indicatorById.has(id))),
  );
  for (const row of rows.filter(isFigure)) {
    for (const note of selectFigureNotes(index, row)) wanted.add(note);
  }
  return index.dataset.notes.filter((note) => wanted.has(note));
}

function indicatorOf(index: DatasetIndex, rows: readonly Row[]): Indicator | null {
  const ids = new Set(rows.map((row) => (isFigure(row) ? row.indicator : null)));
  const [id] = ids;
  return ids.size === 1 && id ? (index.indicatorById.get(id) ?? null) : null;
}

/**
 * The documents behind the rows of a chart, in the order in which they are first used, each with all
 * the passages used of it. `ids` name what the notes to be told are about.
 */
export function citeRows(
  index: DatasetIndex,
  rows: readonly Row[],
  ids: readonly string[] = [],
): readonly Citation[] {
  return [...group(rows, (row) => row.source)].flatMap(([id, cited]) => {
    const source = index.sourceById.get(id);
    if (!source) return [];
    const locators = new Set(cited.flatMap((row) => row.locator.split('；')));
    const also = new Set(cited.flatMap((row) => row.also?.split('; ') ?? []));
    return [
      {
        source,
        locator: [...locators].join('；'),
        also: also.size > 0 ? [...also].join('; ') : null,
        indicator: indicatorOf(index, cited),
        formula: null,
        notes: notesOf(index, cited, ids),
      },
    ];
  });
}

/**
 * The passages of a citation, short enough for a line under a chart: the figure, table or section
 * without the row in it, each once.
 */
export function passageHeads({ locator }: Citation): readonly string[] {
  return [...new Set(locator.split('；').map((passage) => passage.split(/[ ，]/)[0] ?? passage))];
}
