/** A short text that a browser keeps under one key, as far as it keeps anything. Nothing here throws. */
export interface KeptText {
  /** Null for nothing, or where storage is refused. */
  readonly read: () => string | null;
  /** False where storage is refused or full; then the page alone can remember. */
  readonly write: (text: string) => boolean;
  readonly remove: () => void;
}

/** The storage is handed over as a function, since where it is refused its name alone throws. */
function keptText(storage: () => Storage, key: string): KeptText {
  const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => attempt((kept) => kept.getItem(key), null),
    write: (text) =>
      attempt((kept) => {
        kept.setItem(key, text);
        return true;
      }, false),
    remove: () => attempt((kept) => kept.removeItem(key), undefined),
  };
}

/** Kept on this device, for all windows and later visits. */
export const keptOnDevice = (key: string): KeptText => keptText(() => localStorage, key);

/** Kept for this tab until it is closed, over a reload. */
export const keptInTab = (key: string): KeptText => keptText(() => sessionStorage, key);
