import { keptInTab, keptOnDevice } from '../../own-work/kept-text.ts';

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
export function openLocalCopy(lessonId: string, student: string | null): LocalCopy {
  const last = keptInTab(`${PREFIX}:${lessonId}:last`);
  const who = student ?? last.read() ?? '';
  if (student !== null) last.write(student);
  const kept = keptOnDevice(`${PREFIX}:${lessonId}:of:${who}`);
  let inPage: LocalEntry | null = null;
  return {
    read: () => inPage ?? parse(kept.read()),
    write: (entry) => {
      inPage = entry;
      return kept.write(JSON.stringify(entry));
    },
  };
}
