import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Story } from '../../domain/story.ts';
import { startOf, viewAt } from '../../story/player-start.ts';
import { createPlayer } from '../../story/player-store.ts';
import { pickText, resolveStory } from '../../story/resolve-story.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import { flyFigure } from './fly-figure.ts';
import { keepTelling, readTelling } from './keep-telling.ts';
import { preloadParts } from './preload-parts.ts';
import { StoryCard } from './story-card.tsx';
import { StoryOverlay } from './story-overlay.tsx';
import { useFullscreen } from './use-fullscreen.ts';
import { useHall } from './use-hall.ts';
import { useLight } from './use-light.ts';
import { useStoryKeys } from './use-story-keys.ts';

/** A story that is there, being told. */
export function StoryStage({ story }: { readonly story: Story }) {
  const { index, store, clock, guest } = useAtlas();
  const words = useWords();
  const [player] = useState(() =>
    createPlayer({
      story,
      store,
      clock,
      initial: guest ? {} : readTelling(),
      onLeaveScene: flyFigure,
      onLeaveStory: () => store.act({ type: 'set', change: { story: null } }),
    }),
  );
  const state = useSyncExternalStore(player.subscribe, player.getState, player.getState);
  const [vain, setVain] = useState<{ readonly asked: number; readonly at: number } | null>(null);
  useEffect(() => {
    const { view, isBeyondEnd } = startOf(story, store.getView());
    const asked = store.getView().story?.scene ?? 1;
    if (view) store.act({ type: 'set', change: view }, 'silent');
    if (isBeyondEnd) setVain({ asked, at: story.scenes.length });
    void preloadParts(
      story.scenes.map((_, order) => viewAt(story, order + 1, DEFAULT_VIEW)),
      story.scenes.map(({ chart }) => chart),
    );
    return player.start();
  }, [story, store, player]);
  useEffect(() => {
    if (!guest) keepTelling(state);
  }, [state, guest]);
  useEffect(
    () =>
      guest?.steer({
        play: () => player.getState().isPlaying || player.act({ kind: 'play' }),
        pause: () => player.getState().isPlaying && player.act({ kind: 'play' }),
        next: () => player.act({ kind: 'next' }),
        previous: () => player.act({ kind: 'back' }),
      }),
    [guest, player],
  );

  const { language, theme } = useSettledView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the reader's own, the texts know the language alone
  const scenes = useMemo(
    () => resolveStory(index, story, words, store.getView()),
    [index, story, words, language, theme],
  );
  const { act } = player;
  const farDot = useRef<HTMLDivElement>(null);
  const hall = useHall({ story, player, store, farDot, isGuest: guest !== null });
  useLight(state.isOnScene ? (scenes[state.place - 1]?.scene.highlights ?? null) : null);
  useStoryKeys(state.typed, act, guest !== null);
  useFullscreen(
    state.isPresenting,
    useCallback(() => player.present(false), [player]),
  );
  return (
    <>
      <StoryCard
        title={pickText(words, story.title)}
        scenes={scenes}
        state={state}
        askedInVain={vain && vain.at === state.place ? vain.asked : null}
        blockedAddress={hall.blockedAddress}
        act={act}
        onConsole={hall.openConsole}
        onLeave={() => store.act({ type: 'set', change: { story: null } })}
      />
      <StoryOverlay
        isBlank={state.isBlank}
        hasPointer={state.hasPointer}
        farDot={farDot}
        onPoint={hall.onPoint}
        onUnblank={() => act({ kind: 'blank' })}
      />
    </>
  );
}
