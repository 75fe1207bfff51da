import { storyWordsOf } from '../../i18n/story.ts';
import { OWN_STORY } from '../../story/own-story-id.ts';
import type { StoryPlace } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import type { Failed } from '../notices.tsx';
import { StoryList } from './story-list.tsx';
import { StoryStage } from './story-stage.tsx';
import { useStory } from './use-story.ts';
import './story.css';

function sayFailure(
  words: ReturnType<typeof storyWordsOf>,
  id: string,
  { failure }: Failed,
): string {
  // A host that answers every address with its start page sends something that is no JSON.
  const isUnknown = failure.kind === 'status' || failure.kind === 'malformed';
  if (isUnknown) return id === OWN_STORY ? words.noOwn : words.unknown(id);
  return failure.kind === 'schema' ? words.broken(failure.detail) : words.failed;
}

interface FailureProps {
  readonly id: string;
  readonly failed: Failed;
  readonly onRetry: () => void;
}

function StoryFailure({ id, failed, onRetry }: FailureProps) {
  const { store } = useAtlas();
  const words = storyWordsOf(useWords().language);
  const isReachable = failed.failure.kind !== 'unreachable';
  return (
    <>
      <p role="alert">{sayFailure(words, id, failed)}</p>
      <p className="story-actions">
        {isReachable ? null : (
          <button type="button" className="action" onClick={onRetry}>
            {words.tryAgain}
          </button>
        )}
        <button
          type="button"
          className="action"
          onClick={() => store.act({ type: 'set', change: { story: null } })}
        >
          {words.close}
        </button>
      </p>
      {isReachable ? <StoryList /> : null}
    </>
  );
}

/** The story of the view: on its way, being told, or a sentence why it cannot be. */
export function StoryPlayer({ place }: { readonly place: StoryPlace }) {
  const words = storyWordsOf(useWords().language);
  const { loaded, retry } = useStory(place.id);
  if (loaded?.ok) return <StoryStage story={loaded.value} />;
  return (
    <section className="story" aria-label={words.label}>
      <div className="story-body">
        {loaded ? (
          <StoryFailure id={place.id} failed={loaded} onRetry={retry} />
        ) : (
          <p role="status">{words.loading}</p>
        )}
      </div>
    </section>
  );
}
