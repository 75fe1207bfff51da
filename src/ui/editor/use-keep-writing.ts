import { useEffect } from 'react';
import type { OwnWork } from '../../own-work/own-work-store.ts';

/** Brings back what was written, keeps it when the page goes, and warns where it could not be kept. */
export function useKeepWriting<W>(work: OwnWork<W>): void {
  useEffect(() => {
    void work.restore();
    const keep = () => void work.save();
    const warn = (event: BeforeUnloadEvent) => {
      const isUnkept = work.getState().saving === 'failed';
      if (isUnkept && work.hasSomethingToLose()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', keep);
    window.addEventListener('pagehide', keep);
    window.addEventListener('beforeunload', warn);
    return () => {
      keep();
      document.removeEventListener('visibilitychange', keep);
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('beforeunload', warn);
    };
  }, [work]);
}
