import { KeepRefusal } from '../own-work/keep-trouble.ts';
import { transact } from '../own-work/kept-store.ts';
import { newStamp } from '../own-work/work-keeper.ts';
import { type KeptHead, readHead, writeHead } from './kept-head.ts';
import type { OwnSettings } from './own-settings.ts';
import type { OwnTable } from './own-table.ts';

/** What is kept, unchecked. */
export interface KeptTable {
  readonly table: unknown;
  readonly settings: unknown;
}

/**
 * Keeps one table for all windows. Each call is one transaction, whole or not at all, and rejects where the
 * browser lets nothing be stored; with a `KeepRefusal` where another window has kept something since, or a
 * newer version of the atlas has.
 */
export interface TableKeeper {
  readonly read: () => Promise<KeptTable | null>;
  /** Takes the place of what is kept; with `overrules`, whoever has kept it. */
  readonly keepTable: (table: OwnTable, settings: OwnSettings, overrules: boolean) => Promise<void>;
  readonly keepSettings: (settings: OwnSettings) => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Of what is kept, as far as this keeper knows. */
  readonly stamp: () => string | null;
}

const DATABASE = 'atlas-own-table';
/** The table's cells, which settings never touch. */
const BODY = 'table';
/** The settings, and which writing they are of: written whenever anything is. */
const HEAD = 'settings';

/** Which page asks, and what it knows to be kept. */
export interface TableWindow {
  readonly id: string;
  readonly known: string | null;
}

/** Keeps one table in the browser's IndexedDB, on behalf of a page that may have had other workers before. */
export function createTableKeeper(page: TableWindow): TableKeeper {
  let { known } = page;
  const isOurs = (head: KeptHead | null) =>
    head === null || head.stamp === known || head.stamp.startsWith(`${page.id}/`);

  /** Writes where what is kept is still what this window knows. */
  const write = async (overrules: boolean, use: (store: IDBObjectStore, stamp: string) => void) => {
    const next = `${page.id}/${newStamp()}`;
    await transact(DATABASE, 'readwrite', (store, { attempt }) => {
      const reading = store.get(HEAD);
      reading.onsuccess = () =>
        attempt(() => {
          if (!overrules && !isOurs(readHead(reading.result))) {
            throw new KeepRefusal('changed-elsewhere');
          }
          use(store, next);
        });
    });
    known = next;
  };

  return {
    read: async () => {
      const kept = await transact<KeptTable>(DATABASE, 'readonly', (store, { answer, attempt }) => {
        const [head, body] = [store.get(HEAD), store.get(BODY)];
        body.onsuccess = () =>
          attempt(() => {
            const { settings, stamp } = readHead(head.result) ?? { settings: null, stamp: null };
            known = stamp;
            if (body.result !== undefined) answer({ table: body.result, settings });
          });
      });
      return kept ?? null;
    },
    keepTable: (table, settings, overrules) =>
      write(overrules, (store, stamp) => {
        store.put(table, BODY);
        store.put(writeHead(settings, stamp), HEAD);
      }),
    keepSettings: (settings) =>
      write(false, (store, stamp) => store.put(writeHead(settings, stamp), HEAD)),
    forget: async () => {
      await write(false, (store) => store.clear());
      known = null;
    },
    stamp: () => known,
  };
}
