import { useEffect, useEffectEvent } from 'react';
import type { Part, Work, WorkKind } from '../../own-work/work.ts';
import { hasWork, readWorkLink } from '../../own-work/work-link.ts';
import type { BringWork } from './use-bring-work.ts';

/** Takes the work out of the page's address, so that a reload does not bring it once more. */
function takeFragment(): string {
  const { hash } = window.location;
  try {
    const bare = window.location.href.slice(0, -hash.length || undefined);
    window.history.replaceState(window.history.state, '', bare);
  } catch {
    // A page that was opened from a file keeps its address.
  }
  return hash;
}

/** Opens the work of a link, when the editor opens and when such a link is followed beside it. */
export function useLinkWork<W extends Work, P extends Part>(
  kind: WorkKind<W, P>,
  isReady: boolean,
  from: BringWork<W>,
): void {
  const open = useEffectEvent(() => {
    if (!hasWork(kind.name, window.location.hash)) return;
    from.bring(readWorkLink(kind, takeFragment()), { kind: 'link' });
  });
  useEffect(() => {
    if (!isReady) return;
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [isReady]);
}
