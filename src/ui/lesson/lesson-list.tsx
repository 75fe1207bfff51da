import { lessonWordsOf } from '../../i18n/lesson.ts';
import { bareLessonView } from '../../lesson/lesson-view.ts';
import { loadLessonList } from '../../loading/load-lessons.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { MissingList, WorkList } from '../story/work-list.tsx';
import { useArrival } from '../use-arrival.ts';

/** The site's lessons, each with whom it is for; a press begins one. Nothing where there are none. */
export function LessonList() {
  const { store } = useAtlas();
  const { language, formatNumber } = useWords();
  const { menu, level } = lessonWordsOf(language);
  const { loaded, retry, isStubborn } = useArrival(loadLessonList);
  if (!loaded) return <p role="status">{menu.loading}</p>;
  if (!loaded.ok) return <MissingList said={menu.failed} isStubborn={isStubborn} onRetry={retry} />;
  if (loaded.value.length === 0) return null;
  return (
    <>
      <h2 className="lesson-menu-heading">{menu.heading}</h2>
      <WorkList
        className="lesson-list"
        entries={loaded.value}
        factsOf={({ level: of, minutes, steps }) =>
          menu.facts(level[of], formatNumber(minutes), formatNumber(steps))
        }
        onChoose={(id) => store.act({ type: 'set', change: bareLessonView(id, store.getView()) })}
      />
    </>
  );
}
