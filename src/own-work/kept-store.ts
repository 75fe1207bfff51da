const STORE = 'kept';

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
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

/**
 * Runs one transaction on what the browser keeps under a name, and resolves once it is through: a full disk
 * shows only then. Rejects where the browser lets nothing be stored.
 */
export async function transact<T>(
  database: string,
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore, transacting: Transacting<T>) => void,
): Promise<T | undefined> {
  const opened = await openDatabase(database);
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(STORE, mode);
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
      attempt(() => use(transaction.objectStore(STORE), { answer, attempt }));
    });
  } finally {
    opened.close();
  }
}

/** What is kept under a key; undefined for nothing. */
export function readKept(database: string, key: string): Promise<unknown> {
  return transact<unknown>(database, 'readonly', (store, { answer }) => {
    const reading = store.get(key);
    reading.onsuccess = () => answer(reading.result);
  });
}

/** All that is kept under keys that begin so, by key. */
export async function readAllKept(
  database: string,
  prefix: string,
): Promise<readonly { readonly key: string; readonly value: unknown }[]> {
  const found: { key: string; value: unknown }[] = [];
  await transact(database, 'readonly', (store) => {
    const reading = store.openCursor(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
    reading.onsuccess = () => {
      const cursor = reading.result;
      if (!cursor) return;
      found.push({ key: `${cursor.key}`, value: cursor.value });
      cursor.continue();
    };
  });
  return found;
}

/** Keeps something under a key; undefined forgets what was there. */
export async function writeKept(database: string, key: string, value: unknown): Promise<void> {
  await transact(database, 'readwrite', (store) => {
    if (value === undefined) store.delete(key);
    else store.put(value, key);
  });
}
