import { storyWordsOf } from '../../i18n/story.ts';
import { loadStoryList } from '../../loading/load-stories.ts';
import { bareView } from '../../story/player-start.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useArrival } from '../use-arrival.ts';
import { MissingList, WorkList } from './work-list.tsx';

/** The site's stories; a press begins one. */
export function StoryList() {
  const { store } = useAtlas();
  const { menu } = storyWordsOf(useWords().language);
  const { loaded, retry, isStubborn } = useArrival(loadStoryList);
  if (!loaded) return <p role="status">{menu.loading}</p>;
  if (!loaded.ok) return <MissingList said={menu.failed} isStubborn={isStubborn} onRetry={retry} />;
  return (
    <WorkList
      className="story-list"
      entries={loaded.value}
      factsOf={({ scenes }) => menu.scenes(scenes)}
      onChoose={(id) => store.act({ type: 'set', change: bareView(store.getView(), id) })}
    />
  );
}
