import { useMemo } from 'react';
import { dayOf, type IsoDate } from '../../domain/period.ts';
import { goodsMarks } from '../../marks/corridor-marks.ts';
import type { ArcMark, GoodsMark } from '../../marks/marks.ts';
import { useDate } from '../atlas-context.ts';

/**
 * Goods on their way along corridors, on the very day of the clock, or of a picture that has a date of its own. Only
 * what draws them asks for each day: the rest of the stage is drawn anew when it changes.
 */
export function useGoods(arcs: readonly ArcMark[], ownDate: IsoDate | null): readonly GoodsMark[] {
  const date = useDate(arcs.length > 0 && ownDate === null);
  const day = dayOf(ownDate ?? date);
  return useMemo(() => goodsMarks(arcs, day), [arcs, day]);
}
