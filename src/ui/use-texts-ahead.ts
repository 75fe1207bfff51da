import { useEffect } from 'react';
import { savesData } from '../loading/saves-data.ts';
import type { LateIndex } from './whole-index.ts';

/**
 * Fetches the texts once the line is free, since most people read some of them next. Where they do not arrive, what
 * tells them asks again.
 */
export function useTextsAhead(late: LateIndex, isLineFree: boolean): void {
  useEffect(() => {
    if (isLineFree && !savesData()) void late.get().catch(late.forgetFailure);
  }, [late, isLineFree]);
}
