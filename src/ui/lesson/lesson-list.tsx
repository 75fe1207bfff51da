import { useEffect, useState } from 'react';
import type { LessonEntry } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { bareLessonView } from '../../lesson/lesson-view.ts';
import type { Loaded } from '../../loading/fetch-json.ts';
import { loadLessonList } from '../../loading/load-lessons.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';

function useLessonList(): Loaded<readonly LessonEntry[]> | null {
  const [list, setList] = useState<Loaded<readonly LessonEntry[]> | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadLessonList().then((loaded) => {
      if (!isGone) setList(loaded);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return list;
}

/** The site's lessons, each with whom it is for; a press begins it. Nothing where there are none. */
export function LessonList() {
  const { store } = useAtlas();
  const words = useWords();
  const { menu, level } = lessonWordsOf(words.language);
  const list = useLessonList();
  if (!list) return <p role="status">{menu.loading}</p>;
  if (!list.ok) return <p role="alert">{menu.failed}</p>;
  if (list.value.length === 0) return null;
  return (
    <>
      <h2 className="lesson-menu-heading">{menu.heading}</h2>
      <ul className="menu-choices lesson-list">
        {list.value.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className="menu-choice"
              onClick={() => {
                const view = bareLessonView(entry.id, store.getView());
                store.act({ type: 'set', change: view });
              }}
            >
              <span className="story-name">{pickText(words, entry.title)}</span>
              <span className="quiet">{pickText(words, entry.summary)}</span>
              <span className="quiet">
                {menu.facts(
                  level[entry.level],
                  words.formatNumber(entry.minutes),
                  words.formatNumber(entry.steps),
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
