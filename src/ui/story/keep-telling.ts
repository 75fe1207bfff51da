import { keptInTab } from '../../own-work/kept-text.ts';
import type { PlayerState } from '../../story/player-store.ts';

const telling = keptInTab('atlas-telling');

/** How the story was told in this window before it was loaded again: in large type, over and over. */
export function readTelling(): Pick<PlayerState, 'isLarge' | 'loops'> {
  try {
    const kept = JSON.parse(telling.read() ?? '{}');
    return { isLarge: kept.isLarge === true, loops: kept.loops === true };
  } catch {
    return { isLarge: false, loops: false };
  }
}

export function keepTelling({ isLarge, loops }: PlayerState): void {
  telling.write(JSON.stringify({ isLarge, loops }));
}
