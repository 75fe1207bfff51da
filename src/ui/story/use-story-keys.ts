import { useLayoutEffect } from 'react';
import type { PlayerAct } from '../../story/player-act.ts';
import { actOfKey } from '../../story/player-keys.ts';

const TYPED = 'input:not([type="checkbox"]), select, textarea, dialog, [contenteditable]';
/** What opens with a key closes with Escape, before the story does. */
const OPENS = '.menu, .details-panel, dialog, [role="listbox"]';
const PRESSED = 'button, summary, a, input, [role="slider"], [role="tab"]';

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

/**
 * The keys of a story. Heard at the document: whatever the focused control makes of a key comes first,
 * the commands of the atlas, which listen at the window, come last.
 */
export function useStoryKeys(typed: string, act: (act: PlayerAct) => void): void {
  // At once: who sees the page may already press.
  useLayoutEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      // A number that is being typed takes Enter wherever the focus is.
      const isJump = event.key === 'Enter' && typed !== '';
      if (event.defaultPrevented || (!isJump && belongsToControl(event.target, event.key))) return;
      const asked = actOfKey(event, typed);
      if (!asked) return;
      event.preventDefault();
      event.stopPropagation();
      act(asked);
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [typed, act]);
}
