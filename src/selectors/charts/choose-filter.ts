import type { ViewState } from '../../view/view-state.ts';

/** The filters of the view that a mark of a chart can stand for. */
export type ChartFilter = 'batches' | 'regions' | 'provinces' | 'categories' | 'tierYears';

/** Values of one filter. */
export interface FilterChoice {
  readonly filter: ChartFilter;
  readonly values: readonly (string | number)[];
}

export type FilterRange = Readonly<Record<ChartFilter, readonly (string | number)[]>>;

function change(choice: ChartFilter, values: readonly (string | number)[] | null) {
  return { [choice]: values } as Partial<ViewState>;
}

function holds(view: ViewState, { filter, values }: FilterChoice): boolean {
  const chosen: readonly (string | number)[] | null = view[filter];
  return chosen !== null && values.every((value) => chosen.includes(value));
}

function isExactly(view: ViewState, choice: FilterChoice): boolean {
  return holds(view, choice) && view[choice.filter]?.length === choice.values.length;
}

/** Whether the filters of the view name all that these choices name. */
export function isChosen(view: ViewState, choices: readonly FilterChoice[]): boolean {
  return choices.length > 0 && choices.every((choice) => holds(view, choice));
}

/**
 * What choosing a mark changes. Where nothing is filtered, it alone is left; further marks join it,
 * and one that is in goes out again. All of them, or none, is no filter. A mark that stands for values
 * of several filters, such as a cell of a matrix, sets them all to itself, or opens them again.
 */
export function chooseFilter(
  view: ViewState,
  choices: readonly FilterChoice[],
  range: FilterRange,
): Partial<ViewState> {
  const [choice] = choices;
  if (!choice) return {};
  if (choices.length > 1) {
    const isAlone = choices.every((part) => isExactly(view, part));
    return Object.assign(
      {},
      ...choices.map((part) => change(part.filter, isAlone ? null : part.values)),
    );
  }
  const { filter, values } = choice;
  const chosen: readonly (string | number)[] = view[filter] ?? [];
  const isIn = holds(view, choice);
  const next = range[filter].filter((value) =>
    values.includes(value) ? !isIn : chosen.includes(value),
  );
  return change(filter, next.length === 0 || next.length === range[filter].length ? null : next);
}
