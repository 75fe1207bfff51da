import { storyWordsOf } from '../../i18n/story.ts';
import type { ResolvedScene } from '../../story/resolve-story.ts';
import { useWords } from '../atlas-context.ts';

/** More scenes than this have no room for a button each. */
const MOST_BUTTONS = 14;

interface StoryProgressProps {
  readonly scenes: readonly ResolvedScene[];
  readonly place: number;
  readonly onGo: (place: number) => void;
}

/** How far the story has come: a stretch for each scene, which also goes there. */
export function StoryProgress({ scenes, place, onGo }: StoryProgressProps) {
  const { language, formatNumber } = useWords();
  const words = storyWordsOf(language);
  if (scenes.length > MOST_BUTTONS) {
    return (
      <progress
        className="story-bar"
        aria-label={words.progress}
        max={scenes.length}
        value={place}
      />
    );
  }
  return (
    <ol className="story-progress" aria-label={words.progress}>
      {scenes.map(({ place: at, heading, scene }) => {
        const label = words.goTo(formatNumber(at), heading);
        return (
          <li key={scene.id} data-done={at <= place || undefined}>
            <button
              type="button"
              aria-label={label}
              aria-current={at === place ? 'step' : undefined}
              title={label}
              onClick={() => onGo(at)}
            />
          </li>
        );
      })}
    </ol>
  );
}
