import type { Place, Zone } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/period.ts';
import type { ViewState } from '../view/view-state.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { selectZones } from './select-frame.ts';

/** What a step back took from a view, and how many zones are left. */
export interface StepBack {
  readonly gone: number;
  readonly total: number;
}

/** Zones that one day brought between two views. */
export interface Approval {
  readonly date: IsoDate;
  readonly count: number;
  /** Where these zones lie, in the order of the table. */
  readonly provinces: readonly Place[];
}

/** What came from one view to a later one, and how many zones there are then. */
export interface Step {
  readonly approvals: readonly Approval[];
  readonly total: number;
}

function zonesOf(index: DatasetIndex, view: ViewState): readonly Zone[] {
  return view.layers.includes('zones') ? selectZones(index, view).map(({ zone }) => zone) : [];
}

/** What came to the zones of a view since an earlier one's date, day by day. */
export function tellStep(index: DatasetIndex, before: ViewState, view: ViewState): Step {
  const now = zonesOf(index, view);
  const added = now.filter(({ approved_on }) => approved_on > before.date);
  const days = [...new Set(added.map(({ approved_on }) => approved_on))].sort();
  const approvals = days.map((date) => {
    const zones = added.filter(({ approved_on }) => approved_on === date);
    const ids = [...new Set(zones.map(({ province }) => province))];
    return {
      date,
      count: zones.length,
      provinces: ids.flatMap((id) => index.placeById.get(id) ?? []),
    };
  });
  return { approvals, total: now.length };
}

/** What a step back to a view took from a later one; null where zones also came, as under a filter of the newest. */
export function tellStepBack(
  index: DatasetIndex,
  before: ViewState,
  view: ViewState,
): StepBack | null {
  const [then, now] = [new Set(zonesOf(index, before)), zonesOf(index, view)];
  const isPart = now.every((zone) => then.has(zone));
  return isPart ? { gone: then.size - now.length, total: now.length } : null;
}
