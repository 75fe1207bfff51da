import { useEffect, useEffectEvent } from 'react';
import { hasStory, readStoryLink } from '../../story/story-link.ts';
import type { BringStory } from './use-bring-story.ts';

/** Takes the story out of the page's address, so that a reload does not bring it once more. */
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

/** Opens the story of a link, when the editor opens and when such a link is followed beside it. */
export function useLinkStory(isReady: boolean, from: BringStory): void {
  const open = useEffectEvent(() => {
    if (hasStory(window.location.hash)) from.bring(readStoryLink(takeFragment()), { kind: 'link' });
  });
  useEffect(() => {
    if (!isReady) return;
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [isReady]);
}
