import type { PlayerState } from '../../story/player-store.ts';

const KEY = 'atlas-telling';

/** How the story was told in this window before it was loaded again: in large type, over and over. */
export function readTelling(): Pick<PlayerState, 'isLarge' | 'loops'> {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return { isLarge: kept.isLarge === true, loops: kept.loops === true };
  } catch {
    return { isLarge: false, loops: false };
  }
}

export function keepTelling({ isLarge, loops }: PlayerState): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ isLarge, loops }));
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}
