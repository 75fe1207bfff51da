import type { StoryWords } from '../../i18n/story.ts';
import type { HallState } from '../../story/console-messages.ts';
import type { PlayerAct } from '../../story/player-act.ts';
import { StoryButton } from './story-button.tsx';

interface ConsoleActionsProps {
  readonly hall: HallState | null;
  readonly place: number;
  readonly count: number;
  readonly words: StoryWords;
  readonly act: (act: PlayerAct) => void;
}

/** What the presenter asks of the hall's window. What only the hall can do waits until it is there. */
export function ConsoleActions({ hall, place, count, words, act }: ConsoleActionsProps) {
  const isAway = hall === null;
  return (
    <fieldset className="story-controls" aria-label={words.talk.actions}>
      <StoryButton
        sign="back"
        label={words.back}
        disabled={place === 1 && hall?.isOnScene !== false}
        onPress={() => act({ kind: 'back' })}
      />
      <StoryButton
        sign={hall?.isPlaying ? 'pause' : 'play'}
        label={hall?.isPlaying ? words.pause : words.play}
        disabled={isAway}
        onPress={() => act({ kind: 'play' })}
      />
      <StoryButton
        sign="next"
        label={words.next}
        disabled={place === count}
        onPress={() => act({ kind: 'next' })}
      />
      {hall && !hall.isOnScene ? (
        <button type="button" className="action" onClick={() => act({ kind: 'resume' })}>
          {words.resume}
        </button>
      ) : null}
      <span className="story-gap" />
      <StoryButton
        sign="blank"
        label={words.blank}
        isOn={hall?.isBlank ?? false}
        disabled={isAway}
        onPress={() => act({ kind: 'blank' })}
      />
      <StoryButton
        sign="pointer"
        label={words.pointer}
        isOn={hall?.hasPointer ?? false}
        disabled={isAway}
        onPress={() => act({ kind: 'pointer' })}
      />
      <StoryButton
        sign="large"
        label={words.large}
        isOn={hall?.isLarge ?? false}
        disabled={isAway}
        onPress={() => act({ kind: 'large' })}
      />
      <StoryButton
        sign="loop"
        label={words.loop}
        isOn={hall?.loops ?? false}
        disabled={isAway}
        onPress={() => act({ kind: 'loop' })}
      />
    </fieldset>
  );
}
