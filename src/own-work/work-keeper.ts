import { readKept, transact, writeKept } from './kept-store.ts';

/** What the browser keeps: a draft, and a mark of the writing that it came from. */
export interface KeptDraft {
  readonly draft: unknown;
  readonly stamp: string;
}

/** Each call fails (rejects) where the browser lets nothing be stored. */
export interface WorkKeeper {
  readonly read: () => Promise<KeptDraft | null>;
  /**
   * Keeps a draft if what is kept still has the stamp `over` (null: nothing is kept). False where another
   * window has written in the meantime; then nothing is written.
   */
  readonly keep: (draft: unknown, stamp: string, over: string | null) => Promise<boolean>;
  /** Keeps something unreadable out of the way of what is written next. */
  readonly setAside: (value: unknown) => Promise<void>;
}

function isKept(value: unknown): value is KeptDraft {
  return typeof value === 'object' && value !== null && 'draft' in value && 'stamp' in value;
}

/** Keeps one work of a kind, `story` or `lesson`, in the browser's IndexedDB. */
export function createWorkKeeper(name: string): WorkKeeper {
  const database = `atlas-own-${name}`;
  return {
    read: async () => {
      const kept = await readKept(database, name);
      return isKept(kept) ? kept : null;
    },
    keep: async (draft, stamp, over) => {
      const isWritten = await transact<boolean>(
        database,
        'readwrite',
        (store, { answer, attempt }) => {
          const reading = store.get(name);
          reading.onsuccess = () => {
            const before = isKept(reading.result) ? reading.result.stamp : null;
            answer(before === over);
            if (before !== over) return;
            attempt(() => store.put({ draft, stamp } satisfies KeptDraft, name));
          };
        },
      );
      return isWritten ?? false;
    },
    setAside: (value) => writeKept(database, `set-aside-${new Date().toISOString()}`, value),
  };
}

/** A mark for one writing, which no other has. */
export function newStamp(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join('-');
}
