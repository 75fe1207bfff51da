/** What a person points at, in whichever view; no part of the link, for it is gone with the pointer. */
export interface HoverStore {
  readonly get: () => ReadonlySet<string>;
  /** Null when the pointer has left. */
  readonly set: (keys: ReadonlySet<string> | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

export function createHoverStore(): HoverStore {
  let hovered = NOTHING;
  const listeners = new Set<() => void>();
  return {
    get: () => hovered,
    set: (keys) => {
      const next = keys ?? NOTHING;
      if (next === hovered) return;
      hovered = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
