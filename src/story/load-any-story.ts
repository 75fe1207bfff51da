import type { Story } from '../domain/story.ts';
import { type Loaded, loadByCode } from '../loading/fetch-json.ts';
import { loadStory } from '../loading/load-stories.ts';
import { OWN_ID } from '../own-work/work.ts';

/** A story of the site, or the reader's own; an own one that is not there reads as a file that is not. */
export async function loadAnyStory(id: string): Promise<Loaded<Story>> {
  if (id !== OWN_ID) return loadStory(id);
  return loadByCode('own-story.js', async () => {
    const [{ loadOwnWork }, { ownStory }] = await Promise.all([
      import('../own-work/load-own-work.ts'),
      import('./own-story.ts'),
    ]);
    return loadOwnWork(ownStory);
  });
}
