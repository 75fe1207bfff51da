/** Where the answers to one lesson outlast the page. A call that throws or rejects says that nothing is kept. */
export interface LessonKeep {
  /** What was saved last; null for nothing. */
  readonly load: () => Promise<string | null>;
  readonly save: (text: string) => void | Promise<void>;
}

const DATABASE = 'atlas-lessons';
const STORE = 'kept';

function asPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function withStore<T>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await asPromise(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const through = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await asPromise(use(transaction.objectStore(STORE)));
    // A write counts once its transaction is through; a full disk shows only then.
    await through;
    return result;
  } finally {
    database.close();
  }
}

/** Keeps the answers to a lesson in the browser's IndexedDB, on this device alone. */
export function createBrowserKeep(lessonId: string): LessonKeep {
  return {
    load: async () => {
      const kept: unknown = await withStore('readonly', (store) => store.get(lessonId));
      return typeof kept === 'string' ? kept : null;
    },
    save: async (text) => {
      await withStore('readwrite', (store) => store.put(text, lessonId));
    },
  };
}
