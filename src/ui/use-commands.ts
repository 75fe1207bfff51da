import { useLayoutEffect } from 'react';
import { commandOf } from '../commands/commands.ts';
import type { Atlas } from './atlas-context.ts';
import { areSingleKeysOn, isSingleKey } from './single-keys.ts';

/** Keys typed into a field, or meant for a control that has them itself, are not commands. */
function belongsToControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const typed = 'input:not([type="checkbox"]), select, textarea, dialog, [contenteditable]';
  if (target.closest(typed)) return true;
  return key === ' ' && target.closest('input, button, summary, a, [role="slider"]') !== null;
}

/** Lets the keys of the command registry work from anywhere on the page. */
export function useCommands(tools: Atlas): void {
  // At once: who sees the page may already press.
  useLayoutEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToControl(event.target, event.key)) return;
      const command = commandOf(event);
      if (!command || (isSingleKey(event) && !areSingleKeysOn())) return;
      event.preventDefault();
      command.run(tools);
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [tools]);
}
