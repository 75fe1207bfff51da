import type { Batch, Mode, RegionId } from '../domain/dataset.ts';
import { BATCHES, MODES, REGION_IDS } from '../domain/dataset.ts';
import type { CategoryId } from '../domain/ids.ts';
import { LAYERS, type Layer, type Selection, type ViewState } from './view-state.ts';

/** The filters that a legend holds; each is a list in the view, and null lets everything through. */
export type Filter =
  | { readonly filter: 'batches'; readonly value: Batch }
  | { readonly filter: 'modes'; readonly value: Mode }
  | { readonly filter: 'regions'; readonly value: RegionId }
  | {
      readonly filter: 'provinces';
      readonly value: string;
      readonly all: readonly string[];
    }
  | {
      readonly filter: 'tierYears';
      readonly value: number;
      readonly all: readonly number[];
    }
  | {
      readonly filter: 'categories';
      readonly value: CategoryId;
      readonly all: readonly CategoryId[];
    };

/** A person's act. `set` covers plain choices; the others say more than a new value. */
export type Action =
  | { readonly type: 'set'; readonly change: Partial<ViewState> }
  | { readonly type: 'toggle-layer'; readonly layer: Layer }
  | { readonly type: 'toggle-filter'; readonly toggle: Filter }
  /** A part of a chart is chosen: the first alone, further ones with it, a chosen one no more. */
  | { readonly type: 'choose-filter'; readonly choice: Filter }
  | { readonly type: 'select'; readonly selection: Selection | null };

/** Takes a value out of a filter or puts it back; a full or an empty list means no filter. */
function toggled<T>(chosen: readonly T[] | null, value: T, all: readonly T[]): readonly T[] | null {
  const current = chosen ?? all;
  const next = current.includes(value)
    ? current.filter((other) => other !== value)
    : all.filter((other) => other === value || current.includes(other));
  return next.length === all.length || next.length === 0 ? null : next;
}

/** Adds a value to what is chosen or takes it away; nothing and everything mean no filter. */
function chosen<T>(current: readonly T[] | null, value: T, all: readonly T[]): readonly T[] | null {
  if (current === null) return [value];
  return toggled(current, value, all);
}

function applyFilter(view: ViewState, by: Filter, apply: typeof toggled): ViewState {
  switch (by.filter) {
    case 'batches':
      return { ...view, batches: apply(view.batches, by.value, BATCHES) };
    case 'modes':
      return { ...view, modes: apply(view.modes, by.value, MODES) };
    case 'regions':
      return { ...view, regions: apply(view.regions, by.value, REGION_IDS) };
    case 'provinces':
      return { ...view, provinces: apply(view.provinces, by.value, by.all) };
    case 'tierYears':
      return { ...view, tierYears: apply(view.tierYears, by.value, by.all) };
    case 'categories':
      return { ...view, categories: apply(view.categories, by.value, by.all) };
  }
}

/** The view after an act. Pure; an act that changes nothing returns the same object. */
export function update(view: ViewState, action: Action): ViewState {
  switch (action.type) {
    case 'set': {
      const keys = Object.keys(action.change) as (keyof ViewState)[];
      const changes = keys.some((key) => action.change[key] !== view[key]);
      return changes ? { ...view, ...action.change } : view;
    }
    case 'toggle-layer': {
      const isOn = view.layers.includes(action.layer);
      const layers = LAYERS.filter((layer) =>
        layer === action.layer ? !isOn : view.layers.includes(layer),
      );
      return { ...view, layers };
    }
    case 'toggle-filter':
      return applyFilter(view, action.toggle, toggled);
    case 'choose-filter':
      return applyFilter(view, action.choice, chosen);
    case 'select':
      return { ...view, selection: action.selection };
  }
}
