import type { Story } from '../domain/story.ts';
import { createStoryKeeper } from './own-keeper.ts';
import { createOwnStoryStore } from './own-story-store.ts';

/** The one story of this page's own. */
export const ownStory = createOwnStoryStore(createStoryKeeper(), () =>
  crypto.getRandomValues(new Uint32Array(3)).join('-'),
);

/**
 * The reader's own story as it stands, whether the browser could keep it or not; null where there is none,
 * or none with a scene.
 */
export async function loadOwnStory(): Promise<Story | null> {
  await ownStory.restore();
  await ownStory.refresh();
  const draft = ownStory.getState().history.present;
  return draft.scenes.length > 0 ? draft : null;
}
