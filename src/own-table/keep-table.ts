import type { OwnSettings } from './own-settings.ts';
import type { OwnTable } from './own-table.ts';

/** Each call fails (rejects) where the browser lets nothing be stored. */
export interface TableKeeper {
  readonly read: () => Promise<unknown>;
  readonly keepTable: (table: OwnTable) => Promise<void>;
  readonly keepSettings: (settings: OwnSettings) => Promise<void>;
  readonly forget: () => Promise<void>;
}

const DATABASE = 'atlas-own-table';
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
    const result = await asPromise(use(transaction.objectStore(STORE)));
    // A write counts once its transaction is through; a full disk shows only then.
    if (mode === 'readwrite') {
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    }
    return result;
  } finally {
    database.close();
  }
}

/** Keeps one table in the browser's IndexedDB. */
export function createTableKeeper(): TableKeeper {
  const put = async (key: string, value: unknown) => {
    await withStore('readwrite', (store) => store.put(value, key));
  };
  return {
    read: async () => ({
      table: await withStore('readonly', (store) => store.get('table')),
      settings: await withStore('readonly', (store) => store.get('settings')),
    }),
    keepTable: (table) => put('table', table),
    keepSettings: (settings) => put('settings', settings),
    forget: async () => {
      await withStore('readwrite', (store) => store.clear());
    },
  };
}
