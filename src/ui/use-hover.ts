import { useMemo, useSyncExternalStore } from 'react';
import { type LinkKey, linkedKeys } from '../selectors/linked-keys.ts';
import { useAtlas } from './atlas-context.ts';

/** What is hovered in any of the linked views, with all that belongs to it. */
export function useHovered(): ReadonlySet<string> {
  const { hover } = useAtlas();
  return useSyncExternalStore(hover.subscribe, hover.get, hover.get);
}

/** Lets an element light what belongs to it everywhere, and tells by `data-lit` that it is lit itself. */
export function useHoverProps(key: LinkKey) {
  const { hover, index } = useAtlas();
  const getLit = () => hover.get().has(key);
  const isLit = useSyncExternalStore(hover.subscribe, getLit, getLit);
  const handlers = useMemo(() => {
    const light = () => hover.set(linkedKeys(index, key));
    const dim = () => hover.set(null);
    return { onPointerEnter: light, onPointerLeave: dim, onFocus: light, onBlur: dim };
  }, [hover, index, key]);
  return { ...handlers, 'data-lit': isLit || undefined } as const;
}
