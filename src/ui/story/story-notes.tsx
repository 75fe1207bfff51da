import { storyWordsOf } from '../../i18n/story.ts';
import type { PlayerState } from '../../story/player-store.ts';
import { useWords } from '../atlas-context.ts';

interface StoryNotesProps {
  readonly state: PlayerState;
  readonly count: number;
  readonly askedInVain: number | null;
  readonly blockedAddress: string | null;
  readonly onResume: () => void;
}

/** What the card has to say besides the story: the way back from exploring, and what did not work. */
export function StoryNotes(props: StoryNotesProps) {
  const { state, count, askedInVain, blockedAddress } = props;
  const words = storyWordsOf(useWords().language);
  return (
    <>
      {state.typed === '' ? null : (
        <p className="story-note" role="status">
          {words.typed(state.typed)}
        </p>
      )}
      {askedInVain === null ? null : (
        <p className="story-note" role="status">
          {words.clamped(askedInVain, count)}
        </p>
      )}
      {state.isOnScene ? null : (
        <div className="story-note story-exploring" role="status">
          <p>
            {words.exploring}
            {state.loops ? ` ${words.waits}` : ''}
          </p>
          <button type="button" className="action" onClick={props.onResume}>
            {words.resume}
          </button>
        </div>
      )}
      {blockedAddress === null ? null : (
        <p className="story-note" role="alert">
          {words.blocked}{' '}
          <a href={blockedAddress} target="_blank" rel="noreferrer">
            {words.openConsole}
          </a>
        </p>
      )}
    </>
  );
}
