import type { Story } from '../domain/story.ts';
import type { Clock } from '../view/clock.ts';
import type { ViewStore } from '../view/store.ts';
import type { PlayerAct } from './player-act.ts';
import { clampPlace, keepSame, viewAt } from './player-start.ts';
import { isOnScene } from './scene-view.ts';

/** Where the telling of a story stands. The scene itself is part of the view; this is the rest. */
export interface PlayerState {
  /** Counted from 1. */
  readonly place: number;
  /** False while a person explores: something of the view is no longer as the scene has it. */
  readonly isOnScene: boolean;
  /** Goes on by itself after each scene's dwell. */
  readonly isPlaying: boolean;
  /** Begins again after the last scene, and goes on by itself after a visitor has left: a kiosk. */
  readonly loops: boolean;
  readonly isLarge: boolean;
  readonly isPresenting: boolean;
  readonly isBlank: boolean;
  readonly hasPointer: boolean;
  /** Digits of the scene to jump to, as typed so far. */
  readonly typed: string;
}

export interface Player {
  readonly getState: () => PlayerState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly act: (act: PlayerAct) => void;
  /** The window has begun or ceased to fill the screen. */
  readonly present: (isPresenting: boolean) => void;
  /** Follows the view, and plays, until what it answers is called. */
  readonly start: () => () => void;
}

export interface PlayerOptions {
  readonly story: Story;
  readonly store: ViewStore;
  readonly clock: Pick<Clock, 'pause'>;
  readonly initial?: Partial<Pick<PlayerState, 'isLarge' | 'loops'>>;
  /** Called before the picture of another scene is asked for. */
  readonly onLeaveScene?: () => void;
  readonly onLeaveStory: () => void;
}

type PlainKind = Exclude<PlayerAct['kind'], 'go' | 'digit'>;

/** A visitor who has not touched the kiosk for so long has gone. */
export const IDLE_MS = 60_000;
/** Digits that are not followed by Enter were a mistake. */
export const TYPED_MS = 4000;

/** Tells a story: walks its scenes, plays them, pauses while a person explores. Knows no page. */
export function createPlayer(options: PlayerOptions): Player {
  const { story, store, clock } = options;
  const listeners = new Set<() => void>();
  let dwellTimer: ReturnType<typeof setTimeout> | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let typedTimer: ReturnType<typeof setTimeout> | undefined;
  /** Which scene the running dwell is of. */
  let dwelling: number | null = null;

  const look = () => {
    const view = store.getView();
    const place = clampPlace(story, view.story?.scene ?? 1);
    return { place, isOnScene: isOnScene(view, viewAt(story, place, view)) };
  };
  let state: PlayerState = {
    ...look(),
    isPlaying: false,
    loops: false,
    isLarge: false,
    isPresenting: false,
    isBlank: false,
    hasPointer: false,
    typed: '',
    ...options.initial,
  };

  const keepDwell = () => {
    const due = state.isPlaying && state.isOnScene && !state.isBlank ? state.place : null;
    if (due === dwelling) return;
    clearTimeout(dwellTimer);
    dwelling = due;
    const scene = due === null ? undefined : story.scenes[due - 1];
    if (scene) dwellTimer = setTimeout(goOn, scene.dwellSeconds * 1000);
  };
  const change = (next: Partial<PlayerState>) => {
    const keys = Object.keys(next) as (keyof PlayerState)[];
    if (keys.every((key) => state[key] === next[key])) return;
    state = { ...state, ...next };
    keepDwell();
    for (const listener of listeners) listener();
  };

  const show = (place: number, remember: 'step' | 'drag' = 'step') => {
    const before = store.getView();
    const view = keepSame(before, viewAt(story, place, before));
    options.onLeaveScene?.();
    clock.pause();
    if (remember === 'step') store.endDrag();
    store.act({ type: 'set', change: view }, remember);
    change(look());
  };
  const goOn = () => {
    dwelling = null;
    const isLast = state.place === story.scenes.length;
    if (isLast && !state.loops) return change({ isPlaying: false });
    // Scenes that pass by themselves are one step to undo.
    show(isLast ? 1 : state.place + 1, 'drag');
    keepDwell();
  };
  const goTo = (place: number) => {
    change({ isBlank: false, typed: '' });
    show(clampPlace(story, place));
  };
  const waitForIdle = () => {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => {
      show(state.place);
      change({ isPlaying: true });
    }, IDLE_MS);
  };
  const type = (typed: string) => {
    clearTimeout(typedTimer);
    if (typed !== '') typedTimer = setTimeout(() => change({ typed: '' }), TYPED_MS);
    change({ typed });
  };
  const toggle = (key: 'loops' | 'isLarge' | 'isBlank' | 'hasPointer') =>
    change({ [key]: !state[key] });
  const play = () => {
    if (state.isPlaying) return change({ isPlaying: false });
    const isOver = state.place === story.scenes.length && state.isOnScene;
    if (isOver) show(1);
    else if (!state.isOnScene) show(state.place);
    change({ isPlaying: true });
  };
  /** Each press of Escape takes one thing back, the story last. */
  const leave = () => {
    if (state.typed !== '') return type('');
    if (state.isBlank) return change({ isBlank: false });
    if (state.isPresenting) return change({ isPresenting: false });
    options.onLeaveStory();
  };

  const plain: Record<PlainKind, () => void> = {
    next: () => goTo(state.place + 1),
    // Who has gone exploring comes back to the scene first.
    back: () => goTo(state.isOnScene ? state.place - 1 : state.place),
    first: () => goTo(1),
    last: () => goTo(story.scenes.length),
    resume: () => goTo(state.place),
    jump: () => goTo(Number(state.typed) || state.place),
    erase: () => type(state.typed.slice(0, -1)),
    play,
    loop: () => toggle('loops'),
    blank: () => toggle('isBlank'),
    pointer: () => toggle('hasPointer'),
    large: () => toggle('isLarge'),
    fullscreen: () => change({ isPresenting: !state.isPresenting }),
    leave,
  };
  const act = (asked: PlayerAct): void => {
    const isStep = asked.kind === 'next' || asked.kind === 'back';
    // On a black screen the first key brings the picture back, where it was.
    if (isStep && state.isBlank) change({ isBlank: false });
    else if (asked.kind === 'go') goTo(asked.place);
    else if (asked.kind === 'digit') type(`${state.typed}${asked.digit}`.slice(-3));
    else plain[asked.kind]();
  };

  const follow = () => {
    const seen = look();
    clearTimeout(idleTimer);
    if (!seen.isOnScene && state.loops) waitForIdle();
    change({ ...seen, isPlaying: state.isPlaying && seen.isOnScene });
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act,
    present: (isPresenting) => change({ isPresenting }),
    start: () => {
      const unsubscribe = store.subscribe(follow);
      follow();
      keepDwell();
      return () => {
        unsubscribe();
        for (const timer of [dwellTimer, idleTimer, typedTimer]) clearTimeout(timer);
        dwelling = null;
      };
    },
  };
}
