import { storyWordsOf } from '../../i18n/story.ts';
import type { PlayerAct } from '../../story/player-act.ts';
import type { PlayerState } from '../../story/player-store.ts';
import { useWords } from '../atlas-context.ts';
import { StoryButton } from './story-button.tsx';

interface StoryControlsProps {
  readonly state: PlayerState;
  readonly count: number;
  readonly act: (act: PlayerAct) => void;
  readonly onConsole: () => void;
}

/** Back, on, by itself; and what a hall needs. */
export function StoryControls({ state, count, act, onConsole }: StoryControlsProps) {
  const words = storyWordsOf(useWords().language);
  const { isPlaying, isPresenting, place } = state;
  return (
    <div className="story-controls">
      <StoryButton
        sign="back"
        label={words.back}
        disabled={place === 1 && state.isOnScene}
        onPress={() => act({ kind: 'back' })}
      />
      <StoryButton
        sign={isPlaying ? 'pause' : 'play'}
        label={isPlaying ? words.pause : words.play}
        onPress={() => act({ kind: 'play' })}
      />
      <StoryButton
        sign="next"
        label={words.next}
        disabled={place === count}
        onPress={() => act({ kind: 'next' })}
      />
      <span className="story-gap" />
      <StoryButton
        sign="loop"
        label={words.loop}
        isOn={state.loops}
        onPress={() => act({ kind: 'loop' })}
      />
      <StoryButton
        sign="large"
        label={words.large}
        isOn={state.isLarge}
        onPress={() => act({ kind: 'large' })}
      />
      <StoryButton
        sign="pointer"
        label={words.pointer}
        isOn={state.hasPointer}
        onPress={() => act({ kind: 'pointer' })}
      />
      <StoryButton sign="console" label={words.console} onPress={onConsole} />
      <StoryButton
        sign={isPresenting ? 'leaveFullscreen' : 'fullscreen'}
        label={isPresenting ? words.leaveFullscreen : words.fullscreen}
        onPress={() => act({ kind: 'fullscreen' })}
      />
    </div>
  );
}
