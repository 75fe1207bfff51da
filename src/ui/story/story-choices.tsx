import { storyWordsOf } from '../../i18n/story.ts';
import { useWords } from '../atlas-context.ts';
import { LessonList } from '../lesson/lesson-list.tsx';
import { StoryList } from './story-list.tsx';
import './story.css';
import '../lesson/lesson.css';

/** What the menu of stories holds: the stories and lessons that there are, and the way to write a story. */
export function StoryChoices({ onWrite }: { readonly onWrite: () => void }) {
  const { menu } = storyWordsOf(useWords().language);
  return (
    <>
      <StoryList />
      <LessonList />
      <button type="button" className="menu-choice story-write" onClick={onWrite}>
        {menu.write}
      </button>
    </>
  );
}
