import type { ViewState } from './view-state.ts';

/** Two views that differ in no field. */
function isSameView(a: ViewState, b: ViewState): boolean {
  return (Object.keys(a) as (keyof ViewState)[]).every((key) => a[key] === b[key]);
}

/**
 * The view with some of it told otherwise by `change`; the same object as long as nothing that is left changes,
 * however many ask.
 */
export function cutView(
  getView: () => ViewState,
  change: (view: ViewState) => Partial<ViewState>,
): () => ViewState {
  let whole: ViewState | null = null;
  let cut: ViewState | null = null;
  return () => {
    const view = getView();
    if (cut && view === whole) return cut;
    whole = view;
    const next = { ...view, ...change(view) };
    if (!cut || !isSameView(cut, next)) cut = next;
    return cut;
  };
}
