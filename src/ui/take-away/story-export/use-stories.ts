import { useEffect, useState } from 'react';
import type { StoryEntry } from '../../../domain/story.ts';
import { loadStoryList } from '../../../loading/load-stories.ts';

/** The stories that can be chosen; null while their list is on its way, none where it does not arrive. */
export function useStories(): readonly StoryEntry[] | null {
  const [stories, setStories] = useState<readonly StoryEntry[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadStoryList().then((loaded) => {
      if (!isGone) setStories(loaded.ok ? loaded.value : []);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return stories;
}
