import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';

/** A browser whose one tab can be killed at any of its calls to IndexedDB, and whose disk can be full; its local storage writes at once. */
export interface MortalBrowser {
  /** Opens a tab over what the disk holds; it dies at its `lastStep`-th step, counted from 0. */
  readonly openTab: (lastStep?: number) => void;
  readonly isDead: () => boolean;
  /** How many steps the tab has made: databases opened, requests made, transactions gone through. */
  readonly stepCount: () => number;
  /** From now on nothing more finds room: at the request itself, or only when the transaction ends. */
  readonly fill: (when: 'at-request' | 'at-end' | 'never') => void;
  /** Whether local storage, which has an allowance of its own, takes nothing more; what it has stays. */
  readonly fillNotes: (isFull: boolean) => void;
}

const QUOTA = 'QuotaExceededError';

interface Tab {
  steps: number;
  readonly lastStep: number;
  isDead: boolean;
}

/**
 * Puts such a browser in the place of `indexedDB` and `localStorage`. A tab that dies leaves its open transaction undone, as the
 * standard asks; whatever its code still does after that reaches no disk.
 */
export function installMortalBrowser(): MortalBrowser {
  const disk = new IDBFactory();
  let tab: Tab = { steps: 0, lastStep: Number.POSITIVE_INFINITY, isDead: false };
  let full: 'at-request' | 'at-end' | 'never' = 'never';
  /** Whether the tab dies at this step. */
  const step = (): boolean => {
    if (tab.isDead) return true;
    tab.isDead = tab.steps >= tab.lastStep;
    tab.steps += 1;
    return tab.isDead;
  };
  const patch = <T extends object>(
    prototype: T,
    name: keyof T,
    around: (call: () => unknown, self: T) => unknown,
  ) => {
    const real = prototype[name] as (...args: unknown[]) => unknown;
    Object.assign(prototype, {
      [name](this: T, ...args: unknown[]) {
        return around(() => real.apply(this, args), this);
      },
    });
    return () => Object.assign(prototype, { [name]: real });
  };
  const dying = (call: () => unknown, { transaction }: IDBObjectStore) => {
    const request = call();
    if (step()) transaction.abort();
    return request;
  };
  restore();
  const undo = [
    ...(['get', 'delete', 'clear'] as const).map((name) =>
      patch(IDBObjectStore.prototype as IDBObjectStore, name, dying),
    ),
    patch(IDBObjectStore.prototype as IDBObjectStore, 'put', (call, store) => {
      if (full === 'at-request') throw new DOMException('No room.', QUOTA);
      const request = dying(call, store);
      const { transaction } = store as unknown as {
        readonly transaction: { readonly _abort: (name: string) => void };
      };
      if (full === 'at-end') queueMicrotask(() => transaction._abort(QUOTA));
      return request;
    }),
    patch(IDBDatabase.prototype as IDBDatabase, 'createObjectStore', (call) => {
      const store = call() as IDBObjectStore;
      if (step()) store.transaction.abort();
      return store;
    }),
    patch(IDBDatabase.prototype as IDBDatabase, 'transaction', (call) => {
      const transaction = call() as IDBTransaction;
      // Before the page hears of it: what is written is written, and nobody knows.
      transaction.addEventListener('complete', () => void step());
      return transaction;
    }),
  ];
  uninstall = () => {
    for (const take of undo) take();
  };
  const mortal = {
    // The request of a dead tab is never answered.
    open: (name: string, version: number) => (step() ? {} : disk.open(name, version)),
  };
  const notes = new Map<string, string>();
  let areNotesFull = false;
  const localStorage = {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (areNotesFull) throw new DOMException('No room.', QUOTA);
      if (!tab.isDead) notes.set(key, value);
    },
    removeItem: (key: string) => void (tab.isDead || notes.delete(key)),
  };
  Object.assign(globalThis, { indexedDB: mortal, IDBKeyRange, localStorage });
  return {
    openTab: (lastStep = Number.POSITIVE_INFINITY) => {
      tab = { steps: 0, lastStep, isDead: false };
    },
    isDead: () => tab.isDead,
    stepCount: () => tab.steps,
    fill: (when) => {
      full = when;
    },
    fillNotes: (isFull) => {
      areNotesFull = isFull;
    },
  };
}

let uninstall = () => {};

/** Takes away what the last browser of this test has put around the library. */
function restore(): void {
  uninstall();
}

/**
 * Does something again and again, in a tab that dies one step later each time, until it comes to its end. `prepare` runs in
 * a tab of its own, as does `check`, which hears whether the act was said to be done before the tab died.
 */
export async function dieAtEachStep<T>(
  prepare: (browser: MortalBrowser) => Promise<T>,
  act: (prepared: T) => Promise<boolean>,
  check: (prepared: T, isSaid: boolean, step: string) => Promise<void>,
): Promise<void> {
  for (let last = 0, isOver = false; !isOver; last += 1) {
    const browser = installMortalBrowser();
    const prepared = await prepare(browser);
    browser.openTab(last);
    let isSaid = false;
    let hasEnded = false;
    const end = (isDone: boolean) => {
      isSaid = isDone && !browser.isDead();
      hasEnded = true;
    };
    act(prepared).then(end, () => end(false));
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    while (!hasEnded && !browser.isDead()) await turn();
    isOver = !browser.isDead();
    // What is under way in the disk's own queue when the tab dies.
    for (let turns = 0; turns < 5; turns += 1) await turn();
    browser.openTab();
    await check(prepared, isSaid, `step ${last}`);
  }
}
