import type { Story } from '../domain/story.ts';
import type { Loaded } from '../loading/fetch-json.ts';
import { loadStory } from '../loading/load-stories.ts';
import { OWN_STORY } from './own-story-id.ts';

/** A story of the site, or the reader's own; an own one that is not there reads as a file that is not. */
export async function loadAnyStory(id: string): Promise<Loaded<Story>> {
  if (id !== OWN_STORY) return loadStory(id);
  const { loadOwnStory } = await import('./own-story.ts');
  const own = await loadOwnStory();
  if (own) return { ok: true, value: { ...own, id: OWN_STORY } };
  return { ok: false, file: OWN_STORY, failure: { kind: 'status', status: 404 } };
}
