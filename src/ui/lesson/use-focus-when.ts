import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus when something comes to be so while the page stands: in place of a button that
 * was pressed and is gone.
 */
export function useFocusWhen<T extends HTMLElement>(isSo: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  const was = useRef(isSo);
  useEffect(() => {
    if (isSo && !was.current) element.current?.focus();
    was.current = isSo;
  }, [isSo]);
  return element;
}
