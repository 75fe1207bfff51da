import { readKept, writeKept } from '../own-work/kept-store.ts';

/** Where the answers to one lesson outlast the page. A call that throws or rejects says that nothing is kept. */
export interface LessonKeep {
  /** What was saved last; null for nothing. */
  readonly load: () => Promise<string | null>;
  readonly save: (text: string) => void | Promise<void>;
}

const DATABASE = 'atlas-lessons';

/** Keeps the answers to a lesson in the browser's IndexedDB, on this device alone. */
export function createBrowserKeep(lessonId: string): LessonKeep {
  return {
    load: async () => {
      const kept = await readKept(DATABASE, lessonId);
      return typeof kept === 'string' ? kept : null;
    },
    save: (text) => writeKept(DATABASE, lessonId, text),
  };
}

/** Forgets the answers to a lesson. Rejects where the browser keeps nothing. */
export function forgetAnswers(lessonId: string): Promise<void> {
  return writeKept(DATABASE, lessonId, undefined);
}
