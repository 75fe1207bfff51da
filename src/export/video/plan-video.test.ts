import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStories } from '../../../scripts/read-stories.ts';
import { readIndex } from '../../../tests/read-index.ts';
import { dayOf } from '../../domain/period.ts';
import { wordsOf } from '../../i18n/words.ts';
import { resolveStory } from '../../story/resolve-story.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { lengthOf, planClock, planStory } from './plan-video.ts';

const index = readIndex();
const scenesOf = (id: string) => {
  const story = readStories().find((known) => known.id === id);
  if (!story) throw new Error(`No story ${id}`);
  return resolveStory(index, story, wordsOf('en'), DEFAULT_VIEW);
};
const range = (count: number) => Array.from({ length: count }, (_, frame) => frame);

describe('the clock’s run', () => {
  const run = [dayOf('2015-03-01'), dayOf('2026-05-13')] as const;

  it('has as many frames as its length and rate say', () => {
    expect(planClock(DEFAULT_VIEW, run, 2, 24).frameCount).toBe(48);
    expect(planClock(DEFAULT_VIEW, run, 1.5, 60).frameCount).toBe(90);
    expect(planClock(DEFAULT_VIEW, run, 0.001, 24).frameCount).toBe(1);
  });

  it('begins on the first day, never runs back, and rests on the last', () => {
    const lengths = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(lengths, fc.constantFrom(5, 24, 30, 60), (seconds, rate) => {
        const plan = planClock(DEFAULT_VIEW, run, seconds, rate);
        const days = range(plan.frameCount).map((frame) => dayOf(plan.shotAt(frame).view.date));
        expect(days[0]).toBe(run[0]);
        expect(days.at(-1)).toBe(run[1]);
        expect(days.every((day, frame) => frame === 0 || day >= (days[frame - 1] ?? 0))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same asked in any order', () => {
    const plan = planClock(DEFAULT_VIEW, run, 3, 30);
    const forward = range(plan.frameCount).map((frame) => plan.shotAt(frame));
    const back = range(plan.frameCount).map((frame) => plan.shotAt(plan.frameCount - 1 - frame));
    expect(back.reverse()).toEqual(forward);
  });
});

describe('a story', () => {
  const scenes = scenesOf('to-the-sea-without-a-coast');

  it('shows every scene, in order, for its part of the length', () => {
    const plan = planStory(scenes, lengthOf(scenes), 10);
    const places = range(plan.frameCount).map((frame) => plan.shotAt(frame).scene?.place ?? 0);
    expect([...new Set(places)]).toEqual(scenes.map(({ place }) => place));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { place, scene } of scenes) {
      const frames = places.filter((one) => one === place).length;
      expect(Math.abs(frames - scene.dwellSeconds * 10)).toBeLessThanOrEqual(1);
    }
  });

  it('flies for a second and then stands exactly on the scene', () => {
    const plan = planStory(scenes, lengthOf(scenes), 24);
    const all = range(plan.frameCount).map((frame) => plan.shotAt(frame));
    const second = all.filter((shot) => shot.scene?.place === 2);
    const flight = second.filter(({ share }) => share < 1);
    expect(flight.length).toBe(23);
    expect(second.findLastIndex(({ share }) => share < 1)).toBe(22);
    const stands = second.at(-1);
    expect(stands?.view.date).toBe(scenes[1]?.view.date);
    expect(stands?.to).toEqual(scenes[1]?.view.camera);
    expect(all[0]?.share).toBe(1);
  });

  it('never shows a date before the start of the scene’s range', () => {
    const ranged = scenesOf('from-1-to-165');
    const plan = planStory(ranged, 30, 24);
    for (const frame of range(plan.frameCount)) {
      const { view } = plan.shotAt(frame);
      if (view.rangeStart !== null) expect(view.date >= view.rangeStart).toBe(true);
    }
  });
});
