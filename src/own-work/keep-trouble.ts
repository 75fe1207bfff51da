/**
 * Why something is not kept: no storage, no room, another window has written since, or what is there was
 * written by a newer version of the atlas and stays as it is.
 */
export type KeepTrouble = 'blocked' | 'full' | 'changed-elsewhere' | 'newer';

/** What is kept was not written over. */
export class KeepRefusal extends Error {
  readonly trouble: KeepTrouble;

  constructor(trouble: KeepTrouble) {
    super(`Not kept: ${trouble}`);
    this.name = 'KeepRefusal';
    this.trouble = trouble;
  }
}

/** Why a call to what the browser keeps has failed. */
export function troubleOf(error: unknown): KeepTrouble {
  if (error instanceof KeepRefusal) return error.trouble;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // The browser's own word for a database of a later version than was asked for.
  return name === 'VersionError' ? 'newer' : 'blocked';
}
