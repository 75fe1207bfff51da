import { useEffect } from 'react';
import type { OwnWork } from '../../own-work/own-work-store.ts';

/**
 * Brings back what was written, keeps it when the page goes, takes over what another window has written when
 * the page comes to the front, and warns where something could not be kept.
 */
export function useKeepWriting<W>(work: OwnWork<W>): void {
  useEffect(() => {
    void work.restore();
    const keep = () => void work.save();
    const turn = () => {
      if (document.visibilityState === 'hidden') keep();
      else void work.refresh();
    };
    const warn = (event: BeforeUnloadEvent) => {
      const isUnkept = work.getState().saving === 'failed';
      if (isUnkept && work.hasSomethingToLose()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('pagehide', keep);
    window.addEventListener('beforeunload', warn);
    return () => {
      keep();
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('beforeunload', warn);
    };
  }, [work]);
}
