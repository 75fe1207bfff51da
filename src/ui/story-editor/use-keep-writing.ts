import { useEffect } from 'react';
import { ownStory } from '../../story/own-story.ts';
import { hasSomethingToLose } from '../../story/own-story-store.ts';

/** Brings back what was written, keeps it when the page goes, and warns where it could not be kept. */
export function useKeepWriting(): void {
  useEffect(() => {
    void ownStory.restore();
    const keep = () => void ownStory.save();
    const warn = (event: BeforeUnloadEvent) => {
      const state = ownStory.getState();
      if (state.saving === 'failed' && hasSomethingToLose(state)) event.preventDefault();
    };
    document.addEventListener('visibilitychange', keep);
    window.addEventListener('pagehide', keep);
    window.addEventListener('beforeunload', warn);
    return () => {
      keep();
      document.removeEventListener('visibilitychange', keep);
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('beforeunload', warn);
    };
  }, []);
}
