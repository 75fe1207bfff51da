import * as z from 'zod/mini';
import type { Story, StoryEntry } from '../domain/story.ts';
import { fetchJson, type Loaded } from './fetch-json.ts';
import { listOf } from './list-of.ts';
import { bilingual, id } from './schema-parts.ts';
import { decodeStory } from './story-schema.ts';

const listSchema = listOf(
  z.object({ id, title: bilingual, summary: bilingual, scenes: z.int() }),
  'a list of stories',
  { most: 200 },
);

/** The stories that the site holds, in the order in which they are offered. */
export async function loadStoryList(): Promise<Loaded<readonly StoryEntry[]>> {
  const file = 'data/stories/index.json';
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const list = listSchema.safeParse(loaded.value);
  if (list.success) return { ok: true, value: list.data };
  return { ok: false, file, failure: { kind: 'malformed' } };
}

/** One of the site's stories. */
export async function loadStory(id: string): Promise<Loaded<Story>> {
  const file = `data/stories/${id}.json`;
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const decoded = decodeStory(loaded.value);
  if (decoded.ok) return { ok: true, value: decoded.story };
  const [first] = decoded.issues;
  const detail = first ? `scene ${first.scene ?? '-'}, ${first.field}: ${first.expected}` : '';
  return { ok: false, file, failure: { kind: 'schema', detail } };
}
