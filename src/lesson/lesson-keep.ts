import { KeepRefusal } from '../own-work/keep-trouble.ts';
import { readKept, transact, writeKept } from '../own-work/kept-store.ts';
import { keptOnDevice } from '../own-work/kept-text.ts';

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

/**
 * The answers on their way to the database. A page that is left takes its open transactions with it, and a slow
 * disk may be some answers behind: this is written before the call that saves returns. Where it cannot be, the
 * database still says whether anything is kept.
 */
const noteAhead = (lessonId: string) => keptOnDevice(`${DATABASE}:${lessonId}`);

/** Keeps the answers to a lesson in the browser's IndexedDB, on this device alone. */
export function createBrowserKeep(lessonId: string): LessonKeep {
  const ahead = noteAhead(lessonId);
  /** What is kept and what is noted ahead, as far as this window knows; undefined and null for nothing. */
  let known: unknown;
  let noted: string | null = null;
  /** Writings come one after the other. */
  let last: Promise<void> = Promise.resolve();
  const write = async (text: string, note: string | null) => {
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
    if (ahead.read() === note) ahead.remove();
  };
  return {
    load: async () => {
      const reading = readKept(DATABASE, lessonId).then((value) => {
        known = value;
      });
      const note = ahead.read();
      if (note === null || note === noted) {
        await reading;
        return typeof known === 'string' ? known : null;
      }
      noted = note;
      last = reading.catch(() => undefined);
      return note;
    },
    save: (text) => {
      const note = ahead.read();
      if (note !== null && note !== noted) throw new KeepRefusal('changed-elsewhere');
      // Where there is no room for it, what was noted before stands until the database has what is newer.
      const stands = ahead.write(text) ? text : note;
      noted = stands;
      const writing = last.then(() => write(text, stands));
      last = writing.catch(() => undefined);
      return writing;
    },
  };
}

/** Forgets the answers to a lesson. Rejects where the browser keeps nothing. */
export function forgetAnswers(lessonId: string): Promise<void> {
  noteAhead(lessonId).remove();
  return writeKept(DATABASE, lessonId, undefined);
}
