import { useSyncExternalStore } from 'react';
import type { Bilingual } from '../../domain/story.ts';
import { type StoryEditorWords, storyEditorWordsOf } from '../../i18n/story-editor.ts';
import { ownStory } from '../../story/own-story.ts';
import type { OwnStoryState } from '../../story/own-story-store.ts';
import { useWords } from '../atlas-context.ts';

/** The reader's own story and how it is kept. */
export function useOwnStory(): OwnStoryState {
  return useSyncExternalStore(ownStory.subscribe, ownStory.getState, ownStory.getState);
}

/** The editor's words in the language of the view. */
export function useEditorWords(): StoryEditorWords {
  return storyEditorWordsOf(useWords().language);
}

/** The language of the page, as the texts of a story name it, and the other one. */
export function useTextLanguages(): readonly [own: keyof Bilingual, other: keyof Bilingual] {
  return useWords().language === 'zh-CN' ? ['zh', 'en'] : ['en', 'zh'];
}
