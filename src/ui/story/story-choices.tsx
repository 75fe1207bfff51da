import { lessonWordsOf } from '../../i18n/lesson.ts';
import { storyWordsOf } from '../../i18n/story.ts';
import { useWords } from '../atlas-context.ts';
import { LessonList } from '../lesson/lesson-list.tsx';
import { StoryList } from './story-list.tsx';
import './story.css';
import '../lesson/lesson.css';

interface StoryChoicesProps {
  readonly onWrite: (kind: 'story' | 'lesson') => void;
}

/** What the menu of stories holds: the stories and lessons that there are, and the ways to write one. */
export function StoryChoices({ onWrite }: StoryChoicesProps) {
  const { language } = useWords();
  const write = (kind: 'story' | 'lesson', label: string) => (
    <button type="button" className="menu-choice story-write" onClick={() => onWrite(kind)}>
      {label}
    </button>
  );
  return (
    <>
      <StoryList />
      {write('story', storyWordsOf(language).menu.write)}
      <LessonList />
      {write('lesson', lessonWordsOf(language).menu.write)}
    </>
  );
}
