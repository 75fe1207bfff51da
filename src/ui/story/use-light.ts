import { useEffect } from 'react';
import { keysToLight } from '../../story/player-light.ts';
import { useAtlas } from '../atlas-context.ts';

/** Lights what a scene is about while it stands; what a person points at comes before it, and gives way to it again. */
export function useLight(highlights: readonly string[] | null): void {
  const { hover, index } = useAtlas();
  useEffect(() => {
    if (!highlights || highlights.length === 0) return;
    const keys = keysToLight(index, highlights);
    const light = () => {
      if (hover.get().size === 0) hover.set(keys);
    };
    hover.set(keys);
    const unsubscribe = hover.subscribe(light);
    return () => {
      unsubscribe();
      if (hover.get() === keys) hover.set(null);
    };
  }, [hover, index, highlights]);
}
