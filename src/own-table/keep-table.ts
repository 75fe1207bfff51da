import { readKept, transact, writeKept } from '../own-work/kept-store.ts';
import type { OwnSettings } from './own-settings.ts';
import type { OwnTable } from './own-table.ts';

/** Each call fails (rejects) where the browser lets nothing be stored. */
export interface TableKeeper {
  readonly read: () => Promise<{ readonly table?: unknown; readonly settings?: unknown }>;
  readonly keepTable: (table: OwnTable) => Promise<void>;
  readonly keepSettings: (settings: OwnSettings) => Promise<void>;
  readonly forget: () => Promise<void>;
}

const DATABASE = 'atlas-own-table';

/** Keeps one table in the browser's IndexedDB. */
export function createTableKeeper(): TableKeeper {
  return {
    read: async () => ({
      table: await readKept(DATABASE, 'table'),
      settings: await readKept(DATABASE, 'settings'),
    }),
    keepTable: (table) => writeKept(DATABASE, 'table', table),
    keepSettings: (settings) => writeKept(DATABASE, 'settings', settings),
    forget: async () => {
      await transact(DATABASE, 'readwrite', (store) => store.clear());
    },
  };
}
