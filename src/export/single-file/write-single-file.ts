import type { StoryEntry } from '../../domain/story.ts';
import type { Language } from '../../view/view-state.ts';
import {
  findBlock,
  OPENING,
  type Opening,
  STORY_LIST,
  writeBlock,
  writeJson,
} from './file-block.ts';

/** What goes into an atlas in one file, and how it opens. */
export interface SingleFileChoice extends Opening {
  readonly language: Language;
  /** The only story that goes along; null takes them all. */
  readonly storyId: string | null;
}

function replaceBlock(html: string, file: string, block: string): string {
  const found = findBlock(html, file);
  if (!found) throw new Error(`The prepared file has no ${file}: it is damaged.`);
  return html.slice(0, found.from) + block + html.slice(found.to);
}

function keepOneStory(html: string, storyId: string): string {
  const list = JSON.parse(findBlock(html, STORY_LIST)?.text ?? '[]') as readonly StoryEntry[];
  const kept = list.filter(({ id }) => id === storyId);
  if (kept.length === 0) throw new Error(`There is no story "${storyId}" in the prepared file.`);
  let shorter = replaceBlock(html, STORY_LIST, writeBlock(STORY_LIST, 'json', writeJson(kept)));
  for (const { id } of list) {
    if (id !== storyId) shorter = replaceBlock(shorter, `data/stories/${id}.json`, '');
  }
  return shorter;
}

/**
 * The atlas in one file, out of the one that was prepared with the site. Only blocks of data change,
 * so the page's policy, which names its script and styles by their hashes, still holds.
 * Throws where `prepared` is not such a file, or has no such story.
 */
export function writeSingleFile(prepared: string, choice: SingleFileChoice): string {
  const { search, site, language, storyId } = choice;
  const opening = writeBlock(OPENING, 'json', writeJson({ search, site } satisfies Opening));
  const opened = replaceBlock(prepared, OPENING, opening);
  const chosen = storyId === null ? opened : keepOneStory(opened, storyId);
  return chosen.replace(/<html lang="[^"]*">/, `<html lang="${language}">`);
}
