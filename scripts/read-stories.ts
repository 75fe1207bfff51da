import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story, StoryEntry } from '../src/domain/story.ts';
import { decodeStory } from '../src/loading/story-schema.ts';
import { DATA_FOLDER } from './read-authored.ts';

const FOLDER = join(DATA_FOLDER, 'stories');
/** In the order in which they are offered; one that is not named comes after these. */
const ORDER = [
  'from-1-to-165',
  'what-is-made-where',
  'three-to-one',
  'to-the-sea-without-a-coast',
  'one-late-comers-path',
  'counting-is-hard',
];

function placeOf(id: string): number {
  const place = ORDER.indexOf(id);
  return place < 0 ? ORDER.length : place;
}

/** Reads and checks `data/stories/*.json`; throws with one line for each wrong field. */
export function readStories(): readonly Story[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  const stories = files.map((file) => {
    const decoded = decodeStory(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    if (!decoded.ok) {
      const lines = decoded.issues.map(
        ({ scene, field, expected }) =>
          `data/stories/${file}, scene ${scene ?? '-'}, ${field}: expected ${expected}`,
      );
      throw new Error(lines.join('\n'));
    }
    if (`${decoded.story.id}.json` !== file) {
      throw new Error(`data/stories/${file}: expected the id to be the file's name`);
    }
    return decoded.story;
  });
  return stories.sort((a, b) => placeOf(a.id) - placeOf(b.id) || (a.id < b.id ? -1 : 1));
}

/** The files that the site serves under `data/stories/`, by name. */
export function storyFiles(): ReadonlyMap<string, string> {
  const stories = readStories();
  const list = stories.map(
    ({ id, title, summary, scenes }): StoryEntry => ({ id, title, summary, scenes: scenes.length }),
  );
  return new Map([
    ['stories/index.json', JSON.stringify(list)],
    ...stories.map((story) => [`stories/${story.id}.json`, JSON.stringify(story)] as const),
  ]);
}
