import { useEffect, useState } from 'react';
import type { StoryEntry } from '../../domain/story.ts';
import { storyWordsOf } from '../../i18n/story.ts';
import type { Loaded } from '../../loading/fetch-json.ts';
import { loadStoryList } from '../../loading/load-stories.ts';
import { bareView } from '../../story/player-start.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';

function useStoryList(): Loaded<readonly StoryEntry[]> | null {
  const [list, setList] = useState<Loaded<readonly StoryEntry[]> | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadStoryList().then((loaded) => {
      if (!isGone) setList(loaded);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return list;
}

/** The site's stories, each with what it tells; a press begins it. */
export function StoryList() {
  const { store } = useAtlas();
  const words = useWords();
  const { menu } = storyWordsOf(words.language);
  const list = useStoryList();
  if (!list) return <p role="status">{menu.loading}</p>;
  if (!list.ok) return <p role="alert">{menu.failed}</p>;
  return (
    <ul className="menu-choices story-list">
      {list.value.map((entry) => (
        <li key={entry.id}>
          <button
            type="button"
            className="menu-choice"
            onClick={() => {
              const view = bareView(store.getView(), entry.id);
              store.act({ type: 'set', change: view });
            }}
          >
            <span className="story-name">{pickText(words, entry.title)}</span>
            <span className="quiet">{pickText(words, entry.summary)}</span>
            <span className="quiet">{menu.scenes(entry.scenes)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
