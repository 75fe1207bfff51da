import { type Day, dayOf, isoDateOf } from '../domain/period.ts';
import { browserFrame, browserPrefersReducedMotion, type RequestFrame } from './browser-frame.ts';
import type { ViewStore } from './store.ts';

/** Plays the date of the view. Headless, and apart from a day's fraction the view is its memory. */
export interface Clock {
  readonly isPlaying: () => boolean;
  /** Calls back when the clock starts or stops playing. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly toggle: () => void;
  /** Goes to the next or the previous event, or to the end of the clock where there is none. */
  readonly stepToNextEvent: (direction: 1 | -1) => void;
  readonly destroy: () => void;
}

export interface ClockOptions {
  readonly store: ViewStore;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Days that a step, and play under reduced motion, go to. */
  readonly events: readonly Day[];
  /** Days at which play dwells. */
  readonly batchDays: readonly Day[];
  readonly requestFrame?: RequestFrame;
  /** Milliseconds that never run back. */
  readonly now?: () => number;
  readonly prefersReducedMotion?: () => boolean;
}

/** At speed 1 a year takes four seconds. */
const DAYS_PER_MS = 365.25 / 4000;
const DWELL_MS = 900;
const EVENT_STEP_MS = 1200;
/** A tab that slept does not leap: a late frame counts no longer than this. */
const LONGEST_FRAME_MS = 250;

export function createClock(options: ClockOptions): Clock {
  const { store, firstDay, lastDay, events, batchDays } = options;
  const requestFrame = options.requestFrame ?? browserFrame;
  const now = options.now ?? (() => performance.now());
  const prefersReducedMotion = options.prefersReducedMotion ?? browserPrefersReducedMotion;
  const listeners = new Set<() => void>();

  let cancelFrame: (() => void) | null = null;
  let lastTime = 0;
  let direction: 1 | -1 = 1;
  /** In days; the view gets whole ones only. */
  let position = firstDay;
  /** Left of a dwell, or, under reduced motion, of the wait before the next step. */
  let waitMs = 0;

  /** In range mode the clock stays within the range. */
  const lowDay = () => {
    const { rangeStart } = store.getView();
    return rangeStart === null ? firstDay : Math.max(firstDay, dayOf(rangeStart));
  };
  const clamp = (day: number) => Math.min(lastDay, Math.max(lowDay(), day));
  const show = (day: Day, remember: 'drag' | 'step') =>
    store.act({ type: 'set', change: { date: isoDateOf(day) } }, remember);
  const moveTo = (next: number) => {
    position = clamp(next);
    show(Math.floor(position), 'drag');
  };
  const isAtEnd = () => (direction === 1 ? position >= lastDay : position <= lowDay());
  const stepMs = () => EVENT_STEP_MS / store.getView().speed;

  const nextStop = (from: Day, way: 1 | -1): Day => {
    const ahead = events.filter((day) => (day - from) * way > 0).map(clamp);
    return way === 1 ? Math.min(lastDay, ...ahead) : Math.max(lowDay(), ...ahead);
  };

  const pause = () => {
    if (!cancelFrame) return;
    cancelFrame();
    cancelFrame = null;
    store.endDrag();
    for (const listener of listeners) listener();
  };

  /** One smooth frame; it never passes a batch that it has to dwell on. */
  const glide = (elapsedMs: number) => {
    const { speed, dwell } = store.getView();
    const target = clamp(position + direction * elapsedMs * speed * DAYS_PER_MS);
    const passed = batchDays.filter(
      (day) => (day - position) * direction > 0 && (target - day) * direction >= 0,
    );
    if (!dwell || passed.length === 0) return moveTo(target);
    waitMs = DWELL_MS;
    moveTo(direction === 1 ? Math.min(...passed) : Math.max(...passed));
  };

  const step = () => {
    waitMs += stepMs();
    moveTo(nextStop(Math.floor(position), direction));
  };

  const advance = (elapsedMs: number) => {
    const { atEnd } = store.getView();
    const isStepped = prefersReducedMotion();
    waitMs = Math.max(0, waitMs - elapsedMs);
    if (waitMs > 0) return;
    // Only now, so that the end itself is seen for a frame, or for a whole step.
    if (isAtEnd() && atEnd === 'loop') {
      waitMs = isStepped ? stepMs() : 0;
      return moveTo(lowDay());
    }
    if (isAtEnd() && atEnd === 'bounce') direction = direction === 1 ? -1 : 1;
    if (isStepped) step();
    else glide(elapsedMs);
    if (isAtEnd() && atEnd === 'stop') pause();
  };

  const tick = () => {
    const time = now();
    const elapsedMs = Math.min(LONGEST_FRAME_MS, time - lastTime);
    lastTime = time;
    cancelFrame = requestFrame(tick);
    const view = store.getView();
    if (view.atEnd !== 'bounce') direction = 1;
    const shownDay = dayOf(view.date);
    if (shownDay !== Math.floor(position)) {
      // A person moved the date meanwhile: go on from there.
      position = clamp(shownDay);
      waitMs = prefersReducedMotion() ? stepMs() : 0;
    }
    advance(elapsedMs);
  };

  const play = () => {
    if (cancelFrame) return;
    store.endDrag();
    position = clamp(dayOf(store.getView().date));
    if (position >= lastDay) {
      direction = 1;
      moveTo(lowDay());
    }
    waitMs = prefersReducedMotion() ? stepMs() : 0;
    lastTime = now();
    cancelFrame = requestFrame(tick);
    for (const listener of listeners) listener();
  };

  return {
    isPlaying: () => cancelFrame !== null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play,
    pause,
    toggle: () => (cancelFrame ? pause() : play()),
    stepToNextEvent: (way) => show(nextStop(dayOf(store.getView().date), way), 'step'),
    destroy: () => {
      pause();
      listeners.clear();
    },
  };
}
