import { Suspense, useEffect, useRef } from 'react';
import { storyWordsOf } from '../../i18n/story.ts';
import type { PlayerAct } from '../../story/player-act.ts';
import type { PlayerState } from '../../story/player-store.ts';
import type { ResolvedScene } from '../../story/resolve-story.ts';
import { useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { StoryChart } from './lazy-story-chart.ts';
import { RichText } from './rich-text.tsx';
import { StoryControls } from './story-controls.tsx';
import { StoryNotes } from './story-notes.tsx';
import { StoryProgress } from './story-progress.tsx';
import { StorySources } from './story-sources.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { useSwipe } from './use-swipe.ts';

interface StoryCardProps {
  readonly title: string;
  readonly scenes: readonly ResolvedScene[];
  readonly state: PlayerState;
  /** The scene that a link asked for in vain. */
  readonly askedInVain: number | null;
  readonly blockedAddress: string | null;
  readonly act: (act: PlayerAct) => void;
  readonly onConsole: () => void;
  readonly onLeave: () => void;
}

/** The present scene beside the map: what it says, its chart and sources, and the ways on. */
export function StoryCard(props: StoryCardProps) {
  const { scenes, state, act } = props;
  const { language, formatNumber } = useWords();
  const words = storyWordsOf(language);
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const swipe = useSwipe(act, state.isPresenting);
  const { place } = state;
  useFocusAfter();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each scene is read from its beginning
  useEffect(() => {
    // Newer browsers answer a promise, which is no way to clean up.
    body.current?.scrollTo(0, 0);
  }, [place]);
  useEffect(() => {
    // Who chose the story from the menu goes on in the story; a link leaves the focus where it is.
    if (document.activeElement?.closest('.menu')) heading.current?.focus();
  }, []);
  const current = scenes[place - 1];
  if (!current) return null;
  const { chart, sources } = current.scene;
  const classes = ['story', state.isLarge && 'is-large', state.isPresenting && 'is-presenting'];
  return (
    <section
      className={classes.filter(Boolean).join(' ')}
      aria-label={words.label}
      data-on-scene={state.isOnScene}
      data-chart={chart ?? undefined}
      lang={language}
      {...swipe}
    >
      <header className="story-header">
        <p className="story-title">{props.title}</p>
        <IconButton icon="close" label={words.close} onPress={props.onLeave} />
      </header>
      <div ref={body} className="story-body">
        <p className="quiet story-place" aria-live="polite">
          {words.sceneOf(formatNumber(place), formatNumber(scenes.length))}
          <span className="visually-hidden">: {current.heading}</span>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {current.heading}
        </h2>
        <StoryNotes
          state={state}
          count={scenes.length}
          askedInVain={props.askedInVain}
          blockedAddress={props.blockedAddress}
          onResume={() => act({ kind: 'resume' })}
        />
        <p className="story-text">
          <RichText text={current.text} />
        </p>
        {chart === null ? null : (
          <Suspense>
            <StoryChart page={chart} />
          </Suspense>
        )}
        <StorySources sources={sources} />
      </div>
      <footer className="story-footer">
        <StoryProgress
          scenes={scenes}
          place={place}
          onGo={(at) => act({ kind: 'go', place: at })}
        />
        <StoryControls state={state} count={scenes.length} act={act} onConsole={props.onConsole} />
      </footer>
    </section>
  );
}
