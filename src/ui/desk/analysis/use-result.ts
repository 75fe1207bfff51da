import { useEffect, useState } from 'react';
import type { DatasetIndex } from '../../../selectors/index-dataset.ts';
import { DEFAULT_VIEW, NO_FILTER, type ViewState } from '../../../view/view-state.ts';
import { useAtlas, useSettledView } from '../../atlas-context.ts';

/** The fields of a view that an analysis depends on: the date, the filters, the transport modes. */
const INPUTS = ['date', 'modes', ...Object.keys(NO_FILTER)] as readonly (keyof ViewState)[];

export interface Result<T> {
  readonly value: T;
  /** The view that it is true of, as far as it matters. */
  readonly view: ViewState;
}

/**
 * What `compute` says of the present view. It is computed after the frame that asked for it, so that
 * neither the clock nor the map waits; until then the result before stays, null at first. `compute`
 * must be the same function from one drawing to the next.
 */
export function useResult<T>(
  compute: (index: DatasetIndex, view: ViewState) => T,
): Result<T> | null {
  const { index } = useAtlas();
  const view = useSettledView();
  const [result, setResult] = useState<Result<T> | null>(null);
  // As text, because a camera that moves makes a new view with the same inputs.
  const inputs = JSON.stringify(Object.fromEntries(INPUTS.map((key) => [key, view[key]])));
  useEffect(() => {
    const asked: ViewState = { ...DEFAULT_VIEW, ...(JSON.parse(inputs) as Partial<ViewState>) };
    const timer = setTimeout(() => setResult({ value: compute(index, asked), view: asked }));
    return () => clearTimeout(timer);
  }, [index, compute, inputs]);
  return result;
}
