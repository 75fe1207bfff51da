import { exportStoryWordsOf } from '../../../i18n/export-story.ts';
import { pickText } from '../../../story/resolve-story.ts';
import { useWords } from '../../atlas-context.ts';
import { useStories } from './use-stories.ts';

/** `view`, `clock`, or `story:` and the id of a story. */
export type Subject = string;

/** The id of the story that a subject is; null for the view and the clock's run. */
export function storyIdOf(subject: Subject): string | null {
  return subject.startsWith('story:') ? subject.slice('story:'.length) : null;
}

interface SubjectFieldProps {
  readonly subject: Subject;
  readonly onChange: (subject: Subject) => void;
  /** Pictures that move offer the clock's run, slides the view as it stands. */
  readonly first: 'view' | 'clock';
  /** The present story, which no list may hold: the reader's own. */
  readonly present: string | null;
}

/** What goes into the file: the present view or its clock's run, or a story. */
export function SubjectField({ subject, onChange, first, present }: SubjectFieldProps) {
  const words = useWords();
  const say = exportStoryWordsOf(words.language);
  const stories = useStories();
  const isListed = present === null || (stories ?? []).some(({ id }) => id === present);
  return (
    <label className="field making-field">
      {say.what}
      <select value={subject} onChange={(event) => onChange(event.target.value)}>
        <option value={first}>{first === 'view' ? say.presentView : say.clockRun}</option>
        {isListed ? null : <option value={`story:${present}`}>{say.presentStory}</option>}
        <optgroup label={say.stories}>
          {(stories ?? []).map((story) => (
            <option key={story.id} value={`story:${story.id}`}>
              {`${pickText(words, story.title)} (${say.scenes(story.scenes)})`}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
