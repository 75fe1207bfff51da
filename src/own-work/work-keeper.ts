import { readAllKept, readKept, transact, writeKept } from './kept-store.ts';

/** What the browser keeps: a draft, which names its own version, and a mark of the writing it came from. */
export interface KeptDraft {
  readonly draft: unknown;
  readonly stamp: string;
}

/** A draft that this version could not read when another took its place. */
export interface SetAside {
  /** When that was, as an ISO date and time in UTC; no two are the same. */
  readonly at: string;
  readonly draft: unknown;
}

/** Each call fails (rejects) where the browser lets nothing be stored. */
export interface WorkKeeper {
  readonly read: () => Promise<KeptDraft | null>;
  /**
   * Keeps a draft if nothing is kept, or what is kept still has the stamp `over`. False where another
   * window has written in the meantime; then nothing is written. With `aside`, what was kept is put out of
   * the way rather than written over. All of it is one transaction: whole, or not at all.
   */
  readonly keep: (
    draft: unknown,
    stamp: string,
    over: string | null,
    aside: boolean,
  ) => Promise<boolean>;
  /** What was put out of the way, the newest first. */
  readonly readAside: () => Promise<readonly SetAside[]>;
  readonly forgetAside: (at: string) => Promise<void>;
}

const ASIDE = 'set-aside-';

/** The stamp of anything that no version of the atlas has written in this form. */
const STRANGE = 'strange';

function isKept(value: unknown): value is KeptDraft {
  return typeof value === 'object' && value !== null && 'draft' in value && 'stamp' in value;
}

/** Anything that is there counts as kept, lest it be written over unseen. */
function keptOf(value: unknown): KeptDraft | null {
  if (value === undefined) return null;
  return isKept(value) ? value : { draft: value, stamp: STRANGE };
}

/** Keeps one work of a kind, `story` or `lesson`, in the browser's IndexedDB. */
export function createWorkKeeper(name: string): WorkKeeper {
  const database = `atlas-own-${name}`;
  return {
    read: async () => keptOf(await readKept(database, name)),
    keep: async (draft, stamp, over, aside) => {
      const isWritten = await transact<boolean>(
        database,
        'readwrite',
        (store, { answer, attempt }) => {
          const reading = store.get(name);
          reading.onsuccess = () => {
            const before = keptOf(reading.result)?.stamp ?? null;
            // Where all was deleted, as in the browser's settings, nothing can be written over.
            const isFree = before === null || before === over;
            answer(isFree);
            if (!isFree) return;
            attempt(() => {
              if (aside) store.put(reading.result, `${ASIDE}${new Date().toISOString()}`);
              store.put({ draft, stamp } satisfies KeptDraft, name);
            });
          };
        },
      );
      return isWritten ?? false;
    },
    readAside: async () => {
      const found = await readAllKept(database, ASIDE);
      return found
        .map(({ key, value }) => ({ at: key.slice(ASIDE.length), draft: keptOf(value)?.draft }))
        .reverse();
    },
    forgetAside: (at) => writeKept(database, `${ASIDE}${at}`, undefined),
  };
}

/** A mark for one writing, which no other has. */
export function newStamp(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join('-');
}
