import { storyWordsOf } from '../../i18n/story.ts';
import { OWN_ID } from '../../own-work/work.ts';
import { loadAnyStory } from '../../story/load-any-story.ts';
import type { StoryPlace } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useArrival } from '../use-arrival.ts';
import { ArrivalFailure } from './arrival-failure.tsx';
import { StoryList } from './story-list.tsx';
import { StoryStage } from './story-stage.tsx';
import './story.css';

/** The story of the view: on its way, being told, or a sentence why it cannot be. */
export function StoryPlayer({ place }: { readonly place: StoryPlace }) {
  const { store } = useAtlas();
  const words = storyWordsOf(useWords().language);
  const { loaded, retry, isStubborn } = useArrival(loadAnyStory, place.id);
  if (loaded?.ok) return <StoryStage story={loaded.value} />;
  return (
    <section className="story" aria-label={words.label}>
      <div className="story-body">
        {loaded ? (
          <ArrivalFailure
            failed={loaded}
            words={words}
            unknown={place.id === OWN_ID ? words.noOwn : words.unknown(place.id)}
            isStubborn={isStubborn}
            onRetry={retry}
            onLeave={() => store.act({ type: 'set', change: { story: null } })}
          >
            <StoryList />
          </ArrivalFailure>
        ) : (
          <p role="status">{words.loading}</p>
        )}
      </div>
    </section>
  );
}
