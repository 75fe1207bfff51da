import { type RefObject, useEffect, useRef } from 'react';
import { useAtlas } from '../atlas-context.ts';

/**
 * Moves the focus to the panel's heading when a person selects something, and back to where it was
 * when the panel closes. A selection that comes with the link, before any act, takes no focus, nor does
 * one that the page around an embed made: the frame would come into sight unasked.
 */
export function usePanelFocus(
  heading: RefObject<HTMLElement | null>,
  selected: string | null,
): void {
  const { guest, store } = useAtlas();
  // Where a person was faster than the code of the panel, the selection that it begins with is theirs.
  const previous = useRef(store.canUndo() ? null : selected);
  const returnTo = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const before = previous.current;
    previous.current = selected;
    if (before === selected) return;
    const active = document.activeElement;
    const hasFocus = active instanceof HTMLElement && active !== document.body;
    if (selected !== null) {
      if (before === null) returnTo.current = hasFocus ? active : null;
      if (!guest || document.hasFocus()) heading.current?.focus();
      return;
    }
    // With the panel gone the browser leaves the focus on the body; elsewhere it is a person's own.
    if (!hasFocus && returnTo.current?.isConnected) returnTo.current.focus();
    returnTo.current = null;
  }, [heading, selected, guest]);
}
