import { useEffect, useState } from 'react';
import type { StoryEntry } from '../../domain/story.ts';
import { loadStory, loadStoryList } from '../../loading/load-stories.ts';
import { OWN_STORY } from '../../story/own-story-id.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useWords } from '../atlas-context.ts';
import type { BringStory } from './use-bring-story.ts';
import { useEditorWords } from './use-editor.ts';

interface CopyChoiceProps {
  readonly from: BringStory;
  readonly onSay: (text: string) => void;
}

/** Begins with a copy of one of the stories that the site holds. */
export function CopyChoice({ from, onSay }: CopyChoiceProps) {
  const { file, copyFailed, copiesFailed } = useEditorWords();
  const words = useWords();
  const [stories, setStories] = useState<readonly StoryEntry[] | null>([]);
  useEffect(() => {
    let isGone = false;
    void loadStoryList().then((loaded) => {
      if (!isGone) setStories(loaded.ok ? loaded.value : null);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const copy = async (id: string) => {
    const loaded = await loadStory(id);
    if (!loaded.ok) return onSay(copyFailed);
    from.bring({ ok: true, draft: { ...loaded.value, id: OWN_STORY } }, { kind: 'copy' });
  };
  if (stories === null) return <span className="quiet">{copiesFailed}</span>;
  return (
    <select aria-label={file.copy} value="" onChange={(event) => void copy(event.target.value)}>
      <option value="" disabled>
        {file.copyOf}
      </option>
      {stories.map((story) => (
        <option key={story.id} value={story.id}>
          {pickText(words, story.title)}
        </option>
      ))}
    </select>
  );
}
