import { KeepRefusal } from '../own-work/keep-trouble.ts';
import { readKept, transact, writeKept } from '../own-work/kept-store.ts';

/**
 * Where the answers to one lesson outlast the page. A call that throws or rejects says that nothing is kept;
 * a `KeepRefusal` for `changed-elsewhere`, that another window has kept answers since, which are to be loaded.
 */
export interface LessonKeep {
  /** What was saved last; null for nothing. */
  readonly load: () => Promise<string | null>;
  readonly save: (text: string) => void | Promise<void>;
}

const DATABASE = 'atlas-lessons';

/** Keeps the answers to a lesson in the browser's IndexedDB, on this device alone. */
export function createBrowserKeep(lessonId: string): LessonKeep {
  /** What is kept, as far as this window knows; undefined for nothing. */
  let known: unknown;
  /** Writings come one after the other. */
  let last: Promise<void> = Promise.resolve();
  const write = async (text: string) => {
    await transact(DATABASE, 'readwrite', (store, { attempt }) => {
      const reading = store.get(lessonId);
      reading.onsuccess = () =>
        attempt(() => {
          const { result } = reading;
          if (result !== undefined && result !== known) throw new KeepRefusal('changed-elsewhere');
          store.put(text, lessonId);
        });
    });
    known = text;
  };
  return {
    load: async () => {
      known = await readKept(DATABASE, lessonId);
      return typeof known === 'string' ? known : null;
    },
    save: (text) => {
      const writing = last.then(() => write(text));
      last = writing.catch(() => undefined);
      return writing;
    },
  };
}

/** Forgets the answers to a lesson. Rejects where the browser keeps nothing. */
export function forgetAnswers(lessonId: string): Promise<void> {
  return writeKept(DATABASE, lessonId, undefined);
}
