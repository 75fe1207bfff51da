import { easeCubicInOut } from 'd3';
import { type Day, dayOf, isoDateOf } from '../../domain/period.ts';
import type { StorySource } from '../../domain/story.ts';
import type { ResolvedScene } from '../../story/resolve-story.ts';
import type { Camera, ViewState } from '../../view/view-state.ts';

/** What one frame shows; a function of the plan and the frame's number alone. */
export interface Shot {
  /** The day of the clock is the frame's own: `view.date`. */
  readonly view: ViewState;
  /** Where the camera comes from, goes to, and how far it is, from 0 to 1. */
  readonly from: Camera | null;
  readonly to: Camera | null;
  readonly share: number;
  readonly heading: string | null;
  readonly text: string;
  readonly sources: readonly StorySource[];
  readonly highlights: readonly string[];
  /** Which scene of how many; null where no story is told. */
  readonly scene: { readonly place: number; readonly of: number } | null;
}

export interface VideoPlan {
  readonly framesPerSecond: number;
  readonly frameCount: number;
  readonly shotAt: (frame: number) => Shot;
}

const FLIGHT_SECONDS = 1;
/** Of a short scene no more than this share is spent on the way to it. */
const MOST_FLIGHT = 0.3;
/** The last picture of the clock's run stands for a moment. */
const LAST_SECONDS = 1;

/** Videos are light and show the picture alone: no desk, no selection, no second map. */
function pictureOf(view: ViewState): ViewState {
  return { ...view, theme: 'light', selection: null, desk: null, compare: null, showSeries: false };
}

/** The number of frames of a length; never none. */
function frameCountOf(seconds: number, framesPerSecond: number): number {
  return Math.max(1, Math.round(seconds * framesPerSecond));
}

/** The clock's run of a view: from its first day to its last, at one pace, then a moment's rest. */
export function planClock(
  view: ViewState,
  [firstDay, lastDay]: readonly [Day, Day],
  seconds: number,
  framesPerSecond: number,
): VideoPlan {
  const frameCount = frameCountOf(seconds, framesPerSecond);
  const rest = Math.min(LAST_SECONDS * framesPerSecond, Math.floor(frameCount / 3));
  const moving = Math.max(1, frameCount - 1 - rest);
  const picture = pictureOf({ ...view, story: null });
  return {
    framesPerSecond,
    frameCount,
    shotAt: (frame) => {
      const day = Math.floor(firstDay + (lastDay - firstDay) * Math.min(1, frame / moving));
      return {
        view: { ...picture, date: isoDateOf(day) },
        from: view.camera,
        to: view.camera,
        share: 1,
        heading: null,
        text: '',
        sources: [],
        highlights: [],
        scene: null,
      };
    },
  };
}

/** Where each scene begins, in frames, and after the last of them where the video ends. */
function startsOf(scenes: readonly ResolvedScene[], frameCount: number): readonly number[] {
  const dwells = scenes.map(({ scene }) => scene.dwellSeconds);
  const whole = dwells.reduce((sum, dwell) => sum + dwell, 0) || 1;
  let sum = 0;
  const ends = dwells.map((dwell) => {
    sum += dwell;
    return Math.round((sum / whole) * frameCount);
  });
  return [0, ...ends];
}

/** The day on the way from one scene to the next; the clock may run back. */
function dayBetween(from: ViewState, to: ViewState, share: number): Day {
  const [first, last] = [dayOf(from.date), dayOf(to.date)];
  const day = Math.round(first + (last - first) * share);
  return to.rangeStart === null ? day : Math.max(day, dayOf(to.rangeStart));
}

/** A story, each scene for its part of the length, with a flight of the camera and the clock before all but the first. */
export function planStory(
  scenes: readonly ResolvedScene[],
  seconds: number,
  framesPerSecond: number,
): VideoPlan {
  const frameCount = frameCountOf(seconds, framesPerSecond);
  const starts = startsOf(scenes, frameCount);
  return {
    framesPerSecond,
    frameCount,
    shotAt: (frame) => {
      const found = starts.findLastIndex((start) => start <= frame);
      const order = Math.min(scenes.length - 1, Math.max(0, found));
      const shown = scenes[order];
      if (!shown) throw new Error('A story without scenes has no picture.');
      const before = scenes[order - 1] ?? shown;
      const start = starts[order] ?? 0;
      const length = (starts[order + 1] ?? frameCount) - start;
      const flight = Math.min(FLIGHT_SECONDS * framesPerSecond, Math.floor(length * MOST_FLIGHT));
      const isCut = order === 0 || flight < 2 || before.view.projection !== shown.view.projection;
      const share = isCut ? 1 : easeCubicInOut(Math.min(1, (frame - start + 1) / flight));
      const view = pictureOf(shown.view);
      return {
        view: { ...view, date: isoDateOf(dayBetween(before.view, view, share)) },
        from: before.view.camera,
        to: view.camera,
        share,
        heading: shown.heading,
        text: shown.text,
        sources: shown.scene.sources,
        highlights: shown.scene.highlights,
        scene: { place: shown.place, of: scenes.length },
      };
    },
  };
}

/** How long a story lasts as its writer meant it. */
export function lengthOf(scenes: readonly ResolvedScene[]): number {
  return scenes.reduce((sum, { scene }) => sum + scene.dwellSeconds, 0);
}
