import { vi } from 'vitest';

type StorageName = 'localStorage' | 'sessionStorage';

/** Gives a test an empty storage; `vi.unstubAllGlobals` takes it away again. */
export function giveStorage(name: StorageName): void {
  const kept = new Map<string, string>();
  vi.stubGlobal(name, {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
}

/** A browser that lets nothing be stored: there the name alone throws. */
export function refuseStorage(name: StorageName): void {
  vi.stubGlobal(name, null);
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => {
      throw new DOMException('Storage is refused.', 'SecurityError');
    },
  });
}
