import { storyWordsOf } from '../../i18n/story.ts';
import type { PlayerAct } from '../../story/player-act.ts';
import type { PlayerState } from '../../story/player-store.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { StoryButton } from './story-button.tsx';

interface StoryControlsProps {
  readonly state: PlayerState;
  readonly count: number;
  readonly act: (act: PlayerAct) => void;
  readonly onConsole: () => void;
}

/** What a hall needs, and no page that has the story as a guest. */
function HallControls({ state, act, onConsole }: Omit<StoryControlsProps, 'count'>) {
  const words = storyWordsOf(useWords().language);
  const { isPresenting } = state;
  return (
    <>
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
    </>
  );
}

/** Back, on, by itself. */
export function StoryControls({ state, count, act, onConsole }: StoryControlsProps) {
  const { guest } = useAtlas();
  const words = storyWordsOf(useWords().language);
  const { isPlaying, place } = state;
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
      {guest ? null : <HallControls {...{ state, act, onConsole }} />}
    </div>
  );
}
