import type { StoryEntry } from '../../../domain/story.ts';
import type { SingleFileWords } from '../../../i18n/single-file.ts';
import type { Language } from '../../../view/view-state.ts';
import { ScopeChoice } from '../scope-choice.tsx';

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

interface SingleFileFormProps {
  readonly words: SingleFileWords;
  /** In which the titles of stories are given. */
  readonly language: Language;
  readonly stories: readonly StoryEntry[];
  readonly storyId: string | null;
  readonly opensIn: Language;
  readonly onStory: (storyId: string | null) => void;
  readonly onLanguage: (language: Language) => void;
}

/** What goes into the file, and the language that it opens in. */
export function SingleFileForm(props: SingleFileFormProps) {
  const { words, language, stories, storyId, opensIn, onStory, onLanguage } = props;
  const titleOf = (id: string) => {
    const title = stories.find((story) => story.id === id)?.title;
    return words.story((language === 'en' ? title?.en : title?.zh) ?? id);
  };
  return (
    <>
      <ScopeChoice
        legend={words.what}
        scopes={['', ...stories.map(({ id }) => id)]}
        chosen={storyId ?? ''}
        nameOf={(id) => (id === '' ? words.atlas : titleOf(id))}
        onChoose={(id) => onStory(id === '' ? null : id)}
      />
      <fieldset className="scope-choice">
        <legend>{words.language}</legend>
        {LANGUAGES.map((known) => (
          <label key={known} lang={known}>
            <input
              type="radio"
              name="opens-in"
              checked={known === opensIn}
              onChange={() => onLanguage(known)}
            />
            {words.languages[known]}
          </label>
        ))}
      </fieldset>
      <p className="quiet">{words.languageNote}</p>
    </>
  );
}
