import { useMemo } from 'react';
import type { AreaMark, Marks } from '../../marks/marks.ts';
import type { ViewState } from '../../view/view-state.ts';
import { useAtlas, useDate, usePictureView, useWords } from '../atlas-context.ts';
import { useOwnLayer } from './own-layer-slot.ts';

/** The areas of a person's table for a view: the same array as long as it shows the same. */
export function useOwnAreas(view: ViewState): readonly AreaMark[] {
  const { index } = useAtlas();
  const words = useWords();
  const own = useOwnLayer();
  const key = own?.keyOf(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what the table reads of the view
  return useMemo(() => own?.areasOf(index, view, words) ?? [], [own, index, key, words]);
}

/** The marks of the picture with the areas of a person's table at the very day of the clock: what is there to be told. */
export function useOwnMarks(marks: Marks): Marks {
  const picture = usePictureView();
  const date = useDate(useOwnLayer() !== null);
  const areas = useOwnAreas(useMemo(() => ({ ...picture, date }), [picture, date]));
  return useMemo(
    () => (areas.length > 0 ? { ...marks, areas: [...marks.areas, ...areas] } : marks),
    [marks, areas],
  );
}
