import { dayOf } from '../domain/period.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Details } from './details.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { type Figures, selectFigures } from './select-figures.ts';
import { selectFigureNotes, selectNotes } from './select-notes.ts';
import { RANK_INDICATOR, type Told, tellSelection } from './tell-selection.ts';

function notesOf(index: DatasetIndex, told: Told, figures: Figures): Details['notes'] {
  const ids = [
    ...(told.subjects ?? []),
    told.zone?.id ?? '',
    told.corridor?.corridor.id ?? '',
    ...(told.beltPlaces ?? []).flatMap(({ belts }) => belts.map((belt) => belt.id)),
    ...(told.corridors ?? []).map((corridor) => corridor.id),
  ];
  const notes = new Set([
    ...selectNotes(index, ids),
    ...[...figures.measured, ...figures.outlooks].flatMap(({ observation }) =>
      selectFigureNotes(index, observation),
    ),
  ]);
  return index.dataset.notes.filter((note) => notes.has(note));
}

/** What there is to tell of the view's selection at its clock; null when nothing known is selected. */
export function selectDetails(index: DatasetIndex, view: ViewState): Details | null {
  const { selection } = view;
  const day = dayOf(view.date);
  const told = selection && tellSelection(index, selection, day);
  if (!selection || !told) return null;
  const { subjects = [], ...parts } = told;
  const figures = selectFigures(
    index,
    subjects,
    day,
    (row) => selection.kind !== 'country' || row.indicator !== RANK_INDICATOR,
  );
  return {
    names: [],
    place: null,
    province: null,
    region: null,
    zone: null,
    isZoneYetToCome: false,
    evaluations: [],
    zones: [],
    counts: null,
    provinces: [],
    beltPlaces: [],
    listedElsewhere: [],
    corridor: null,
    corridors: [],
    ranks: [],
    cases: [],
    ...parts,
    selection,
    figures,
    notes: notesOf(index, told, figures),
  };
}
