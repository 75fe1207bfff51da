import type { Bilingual } from '../../domain/story.ts';
import { saveFile } from '../../export/save-file.ts';
import type { Draft } from '../../story/edit-story.ts';
import { ownStory } from '../../story/own-story.ts';
import { storyFileName, writeStoryText } from '../../story/own-story-file.ts';

/** Offers the story as a file; answers its name. */
export function saveDraft(draft: Draft, language: keyof Bilingual): string {
  const name = storyFileName(draft, language);
  saveFile(name, new Blob([writeStoryText(draft)], { type: 'application/json' }));
  ownStory.noteFile(draft);
  return name;
}
