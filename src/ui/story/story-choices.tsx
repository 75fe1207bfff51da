import { storyWordsOf } from '../../i18n/story.ts';
import { useWords } from '../atlas-context.ts';
import { StoryList } from './story-list.tsx';
import './story.css';

/** What the menu of stories holds: those that there are, and the way to write one. */
export function StoryChoices({ onWrite }: { readonly onWrite: () => void }) {
  const { menu } = storyWordsOf(useWords().language);
  return (
    <>
      <StoryList />
      <button type="button" className="menu-choice story-write" onClick={onWrite}>
        {menu.write}
      </button>
    </>
  );
}
