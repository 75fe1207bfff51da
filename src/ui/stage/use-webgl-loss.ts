import { useCallback, useEffect, useState } from 'react';

/** A lost context comes back within moments or not at all; after this many losses the figure stays. */
const MOST_LOSSES = 3;
const RETRY_AFTER_MS = 4000;

/** Remembers that the WebGL map was lost, and lets it try again a few times. */
export function useWebglLoss(): { readonly isLost: boolean; readonly report: () => void } {
  const [losses, setLosses] = useState(0);
  const [isLost, setLost] = useState(false);
  const report = useCallback(() => {
    setLosses((count) => count + 1);
    setLost(true);
  }, []);
  useEffect(() => {
    if (!isLost || losses >= MOST_LOSSES) return;
    const timer = window.setTimeout(() => setLost(false), RETRY_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [isLost, losses]);
  return { isLost, report };
}
