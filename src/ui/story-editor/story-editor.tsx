import { useMemo } from 'react';
import { storyEditorWordsOf } from '../../i18n/story-editor.ts';
import { loadStory, loadStoryList } from '../../loading/load-stories.ts';
import { ownStory } from '../../story/own-story.ts';
import { useWords } from '../atlas-context.ts';
import { WorkEditor } from '../editor/work-editor.tsx';
import { SceneForm } from './scene-form.tsx';
import { StoryHead } from './story-head.tsx';

/** Where a person writes a story. */
export function StoryEditor({ onClose }: { readonly onClose: () => void }) {
  const { language } = useWords();
  const desk = useMemo(
    () => ({
      store: ownStory,
      words: storyEditorWordsOf(language),
      loadList: loadStoryList,
      loadReady: loadStory,
    }),
    [language],
  );
  return (
    <WorkEditor
      desk={desk}
      headOf={(story) => <StoryHead draft={story} />}
      formOf={(scene, acts) => <SceneForm scene={scene} acts={acts} />}
      onClose={onClose}
    />
  );
}
