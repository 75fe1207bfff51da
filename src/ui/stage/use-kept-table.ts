import { useEffect } from 'react';
import { keptFlag } from '../../own-table/kept-flag.ts';

/** After the first picture, which must not wait for a table of before. */
const RESTORE_AFTER_MS = 400;

/** Brings back the table that an earlier visit kept; without one, its code is never fetched. */
export function useKeptTable(mayRestore: boolean): void {
  useEffect(() => {
    if (!mayRestore || keptFlag.read() === null) return;
    const timer = window.setTimeout(() => {
      // Without it the atlas is whole; the tool itself says what is the matter when it is opened.
      import('./own-layer-part.tsx').then((part) => part.ownTableStore.restore()).catch(() => {});
    }, RESTORE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [mayRestore]);
}
