/** What the device keeps of a lesson beside the course system. */
export interface LocalEntry {
  readonly text: string;
  /** The course system has it too. */
  readonly isTaken: boolean;
}

export interface LocalCopy {
  readonly read: () => LocalEntry | null;
  /** False where the browser lets nothing be stored; then the page alone remembers. */
  readonly write: (entry: LocalEntry) => boolean;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const PREFIX = 'cbec-atlas-course';

function parse(text: string | null): LocalEntry | null {
  try {
    const value = JSON.parse(text ?? '') as Partial<LocalEntry> | null;
    if (typeof value?.text !== 'string') return null;
    return { text: value.text, isTaken: value.isTaken === true };
  } catch {
    return null;
  }
}

/**
 * A copy of one student's answers on the device. Students who share a device are told apart by what the
 * course system calls them; without that, the copy is that of the student who was here last in this tab.
 */
export function openLocalCopy(
  lessonId: string,
  student: string | null,
  stores: { readonly device: () => Storage; readonly tab: () => Storage } = {
    device: () => window.localStorage,
    tab: () => window.sessionStorage,
  },
): LocalCopy {
  // Reading `window.localStorage` itself throws where storage is refused.
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  const lastKey = `${PREFIX}:${lessonId}:last`;
  const who = student ?? attempt(() => stores.tab().getItem(lastKey), null) ?? '';
  if (student !== null) attempt(() => stores.tab().setItem(lastKey, student), undefined);
  const key = `${PREFIX}:${lessonId}:of:${who}`;
  let inPage: LocalEntry | null = null;
  return {
    read: () => inPage ?? parse(attempt(() => stores.device().getItem(key), null)),
    write: (entry) => {
      inPage = entry;
      return attempt(() => {
        stores.device().setItem(key, JSON.stringify(entry));
        return true;
      }, false);
    },
  };
}
