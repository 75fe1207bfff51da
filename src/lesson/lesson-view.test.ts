import { describe, expect, it } from 'vitest';
import { LESSON } from '../../tests/lesson-fixture.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import {
  bareLessonView,
  isBareLessonView,
  isOnView,
  lessonView,
  placeOfStep,
  resultPlace,
  solutionView,
} from './lesson-view.ts';

const reader: ViewState = {
  ...DEFAULT_VIEW,
  language: 'zh-CN',
  theme: 'dark',
  layers: ['belts'],
  story: { id: 'from-1-to-165', scene: 2 },
};

describe('the view of a step', () => {
  it('is its own, with nothing of the view before but what is the reader’s', () => {
    expect(lessonView(LESSON, 3, reader)).toEqual({
      ...DEFAULT_VIEW,
      language: 'zh-CN',
      theme: 'dark',
      date: '2019-12-31',
      lesson: { id: 'every-kind', step: 3 },
    });
    expect(solutionView(LESSON, 3, reader)).toMatchObject({
      date: '2020-12-31',
      lesson: { id: 'every-kind', step: 3 },
    });
  });

  it('is the last one’s on the page with the result, and beyond', () => {
    expect(resultPlace(LESSON)).toBe(9);
    expect(lessonView(LESSON, 99, reader)).toMatchObject({
      date: '2019-12-31',
      lesson: { id: 'every-kind', step: 9 },
    });
    expect([placeOfStep(LESSON, 'date'), placeOfStep(LESSON, '')]).toEqual([3, 9]);
  });

  it('is asked for by a link that names the lesson alone', () => {
    expect(isBareLessonView(bareLessonView('every-kind', reader))).toBe(true);
    const other = { ...bareLessonView('every-kind', reader), lesson: { id: 'x', step: 7 } };
    expect(isBareLessonView(other)).toBe(true);
    expect(isBareLessonView(lessonView(LESSON, 3, reader))).toBe(false);
  });

  it('is still shown when the camera says the same otherwise, or something stands beside the map', () => {
    const camera = { longitude: 117, latitude: 28, zoom: 5 };
    const asked = { ...lessonView(LESSON, 3, reader), camera };
    const turned = { zoom: 5, latitude: 28, longitude: 117 };
    expect(isOnView({ ...asked, camera: turned }, asked, false)).toBe(true);
    expect(isOnView({ ...asked, camera: { ...turned, zoom: 6 } }, asked, false)).toBe(false);
    const beside = { desk: { tool: 'charts', page: '' }, showSeries: true } as const;
    expect(isOnView({ ...asked, ...beside }, asked, false)).toBe(true);
    const later = { ...asked, date: '2020-01-01' };
    expect([isOnView(later, asked, false), isOnView(later, asked, true)]).toEqual([false, true]);
  });
});
