import { dayOf } from '../domain/period.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Details } from './details.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { selectFigures } from './select-figures.ts';
import { RANK_INDICATOR, tellSelection } from './tell-selection.ts';

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
    ...parts,
    selection,
    figures,
    subjects,
  };
}
