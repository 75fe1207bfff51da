import { useCallback, useEffect, useState } from 'react';
import type { MapLoss } from '../../map/map-view.ts';

/** A lost context comes back within moments or not at all; after this many losses in a row the figure stays. */
const MOST_LOSSES = 3;
const RETRY_AFTER_MS = 4000;
/** A map that stood for so long is in order: what happened before is no reason to give up hours later. */
const FORGET_AFTER_MS = 60_000;

export interface WebglLoss {
  /** Why the figure stands in for the WebGL map; null where it need not. */
  readonly loss: MapLoss | null;
  /** The map tries no more by itself. */
  readonly isFinal: boolean;
  readonly report: (loss: MapLoss) => void;
  readonly retry: () => void;
}

/** Remembers that the WebGL map was lost, and lets it try again a few times. */
export function useWebglLoss(): WebglLoss {
  const [losses, setLosses] = useState(0);
  const [loss, setLoss] = useState<MapLoss | null>(null);
  const isFinal = loss !== null && losses >= MOST_LOSSES;
  const report = useCallback((next: MapLoss) => {
    setLosses((count) => count + 1);
    setLoss(next);
  }, []);
  const retry = useCallback(() => setLoss(null), []);
  useEffect(() => {
    if (losses === 0 || isFinal) return;
    const next = loss ? retry : () => setLosses(0);
    const timer = window.setTimeout(next, loss ? RETRY_AFTER_MS : FORGET_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [loss, losses, isFinal, retry]);
  return { loss, isFinal, report, retry };
}
