import { lessonWordsOf } from '../../i18n/lesson.ts';
import { loadAnyLesson } from '../../lesson/load-any-lesson.ts';
import { OWN_ID } from '../../own-work/work.ts';
import type { LessonPlace } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { ArrivalFailure } from '../story/arrival-failure.tsx';
import { useArrival } from '../use-arrival.ts';
import { LessonList } from './lesson-list.tsx';
import { LessonStage } from './lesson-stage.tsx';
import '../story/story.css';
import './lesson.css';

/** The lesson of the view: on its way, being worked on, or a sentence why it cannot be. */
export function LessonPlayer({ place }: { readonly place: LessonPlace }) {
  const { store } = useAtlas();
  const words = lessonWordsOf(useWords().language);
  const { loaded, retry, isStubborn } = useArrival(loadAnyLesson, place.id);
  if (loaded?.ok) return <LessonStage lesson={loaded.value} />;
  return (
    <section className="story lesson" aria-label={words.label}>
      <div className="story-body">
        {loaded ? (
          <ArrivalFailure
            failed={loaded}
            words={words}
            unknown={place.id === OWN_ID ? words.noOwn : words.unknown(place.id)}
            isStubborn={isStubborn}
            onRetry={retry}
            onLeave={() => store.act({ type: 'set', change: { lesson: null } })}
          >
            <LessonList />
          </ArrivalFailure>
        ) : (
          <p role="status">{words.loading}</p>
        )}
      </div>
    </section>
  );
}
