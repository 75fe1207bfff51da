import { lessonWordsOf } from '../../i18n/lesson.ts';
import type { LessonPlace } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import type { Failed } from '../notices.tsx';
import { LessonList } from './lesson-list.tsx';
import { LessonStage } from './lesson-stage.tsx';
import { useLesson } from './use-lesson.ts';
import '../story/story.css';
import './lesson.css';

interface FailureProps {
  readonly id: string;
  readonly failed: Failed;
  readonly onRetry: () => void;
}

function sayFailure(words: ReturnType<typeof lessonWordsOf>, id: string, { failure }: Failed) {
  // A host that answers every address with its start page sends something that is no JSON.
  if (failure.kind === 'status' || failure.kind === 'malformed') return words.unknown(id);
  return failure.kind === 'schema' ? words.broken(failure.detail) : words.failed;
}

function LessonFailure({ id, failed, onRetry }: FailureProps) {
  const { store } = useAtlas();
  const words = lessonWordsOf(useWords().language);
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
          onClick={() => store.act({ type: 'set', change: { lesson: null } })}
        >
          {words.close}
        </button>
      </p>
      {isReachable ? <LessonList /> : null}
    </>
  );
}

/** The lesson of the view: on its way, being worked on, or a sentence why it cannot be. */
export function LessonPlayer({ place }: { readonly place: LessonPlace }) {
  const words = lessonWordsOf(useWords().language);
  const { loaded, retry } = useLesson(place.id);
  if (loaded?.ok) return <LessonStage lesson={loaded.value} />;
  return (
    <section className="story lesson" aria-label={words.label}>
      <div className="story-body">
        {loaded ? (
          <LessonFailure id={place.id} failed={loaded} onRetry={retry} />
        ) : (
          <p role="status">{words.loading}</p>
        )}
      </div>
    </section>
  );
}
