import type { Draft } from './edit-story.ts';

/** What the browser keeps: a draft, and a mark of the writing that it came from. */
export interface KeptDraft {
  readonly draft: unknown;
  readonly stamp: string;
}

/** Each call fails (rejects) where the browser lets nothing be stored. */
export interface StoryKeeper {
  readonly read: () => Promise<KeptDraft | null>;
  /**
   * Keeps a draft if what is kept still has the stamp `over` (null: nothing is kept). False where another
   * window has written in the meantime; then nothing is written.
   */
  readonly keep: (draft: Draft, stamp: string, over: string | null) => Promise<boolean>;
  /** Keeps something unreadable out of the way of what is written next. */
  readonly setAside: (value: unknown) => Promise<void>;
}

const DATABASE = 'atlas-own-story';
const STORE = 'kept';
const KEY = 'story';

function isKept(value: unknown): value is KeptDraft {
  return typeof value === 'object' && value !== null && 'draft' in value && 'stamp' in value;
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** What the requests of a transaction say to it: the answer, or that something cannot be done. */
interface Transacting<T> {
  readonly answer: (value: T) => void;
  /** Runs what may throw; then nothing of the transaction is written. */
  readonly attempt: (act: () => void) => void;
}

/** Runs one transaction, and resolves once it is through: a full disk shows only then. */
async function transact<T>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore, transacting: Transacting<T>) => void,
): Promise<T | undefined> {
  const database = await openDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      let answered: T | undefined;
      let thrown: unknown = null;
      transaction.oncomplete = () => resolve(answered);
      transaction.onabort = () => reject(thrown ?? transaction.error);
      const attempt = (act: () => void) => {
        try {
          act();
        } catch (error) {
          thrown = error;
          transaction.abort();
        }
      };
      const answer = (value: T) => {
        answered = value;
      };
      use(transaction.objectStore(STORE), { answer, attempt });
    });
  } finally {
    database.close();
  }
}

/** Keeps one story in the browser's IndexedDB. */
export function createStoryKeeper(): StoryKeeper {
  return {
    read: async () => {
      const kept = await transact<unknown>('readonly', (store, { answer }) => {
        const reading = store.get(KEY);
        reading.onsuccess = () => answer(reading.result);
      });
      return isKept(kept) ? kept : null;
    },
    keep: async (draft, stamp, over) => {
      const isWritten = await transact<boolean>('readwrite', (store, { answer, attempt }) => {
        const reading = store.get(KEY);
        reading.onsuccess = () => {
          const before = isKept(reading.result) ? reading.result.stamp : null;
          answer(before === over);
          if (before !== over) return;
          attempt(() => store.put({ draft, stamp } satisfies KeptDraft, KEY));
        };
      });
      return isWritten ?? false;
    },
    setAside: async (value) => {
      await transact('readwrite', (store) => {
        store.put(value, `set-aside-${new Date().toISOString()}`);
      });
    },
  };
}
