import { useLayoutEffect } from 'react';
import type { PlayerAct } from '../../story/player-act.ts';
import { actOfKey } from '../../story/player-keys.ts';
import { areSingleKeysOn, isSingleKey } from '../single-keys.ts';

const TYPED = 'input:not([type="checkbox"]), select, textarea, dialog, [contenteditable]';
/** What opens with a key closes with Escape, before the story does. */
const OPENS = '.menu, .details-panel, .area-sheet, dialog, [role="listbox"]';
const PRESSED = 'button, summary, a, input, [role="slider"], [role="tab"]';
/** The story's own card, and the presenter's console: here single keys are the story's in any case. */
const PLAYER = '.story, .console';

/** Whether a key means something where the focus is, or moves what scrolls there. */
function belongsToControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPED)) return true;
  if (key === 'Escape') return target.closest(OPENS) !== null;
  if (key === ' ' || key === 'Enter') return target.closest(PRESSED) !== null;
  const scrolls = key === 'ArrowUp' || key === 'ArrowDown';
  return (
    scrolls && target.closest('.story-body, .panel-body, .details-body, .console-notes') !== null
  );
}

function isHeard(target: EventTarget | null, isGuest: boolean): boolean {
  const isInPlayer = target instanceof Element && target.closest(PLAYER) !== null;
  return isInPlayer || (!isGuest && areSingleKeysOn());
}

/**
 * The keys of a story. Heard at the document: whatever the focused control makes of a key comes first,
 * the commands of the atlas, which listen at the window, come last. A guest in another page has no
 * switch for single keys: there they want the focus in the story.
 */
export function useStoryKeys(typed: string, act: (act: PlayerAct) => void, isGuest: boolean): void {
  // At once: who sees the page may already press.
  useLayoutEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      // A number that is being typed takes Enter wherever the focus is.
      const isJump = event.key === 'Enter' && typed !== '';
      if (event.defaultPrevented || (!isJump && belongsToControl(event.target, event.key))) return;
      const asked = actOfKey(event, typed);
      if (!asked || (isSingleKey(event) && !isHeard(event.target, isGuest))) return;
      event.preventDefault();
      event.stopPropagation();
      act(asked);
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [typed, act, isGuest]);
}
