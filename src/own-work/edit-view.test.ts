import { describe, expect, it } from 'vitest';
import { sceneView } from '../story/scene-view.ts';
import { STORY_KIND } from '../story/story-kind.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { captureView, differsFrom, viewToEdit } from './edit-view.ts';

function sceneOf(view: string) {
  return { ...STORY_KIND.newPart('scene-1'), view };
}

const SHOWN: ViewState = {
  ...DEFAULT_VIEW,
  date: '2019-12-31',
  layers: ['zones', 'belts'],
  regions: ['east'],
  selection: { kind: 'zone', id: 'hangzhou' },
  camera: { longitude: 120, latitude: 30, zoom: 5 },
};

describe('capturing a view', () => {
  it('gives a scene that shows the same to a reader with other habits', () => {
    const reader: ViewState = {
      ...DEFAULT_VIEW,
      language: 'zh-CN',
      theme: 'dark',
      renderer: 'figure',
      speed: 8,
    };
    const captured = captureView({ ...SHOWN, language: 'en', theme: 'light', speed: 2 });
    const shown = sceneView('mine', sceneOf(captured ?? ''), 1, reader);
    const { language, theme, renderer, speed } = reader;
    expect(shown).toEqual({
      ...SHOWN,
      language,
      theme,
      renderer,
      speed,
      story: { id: 'mine', scene: 1 },
    });
  });

  it('leaves out what is the reader’s own, the desk, the story and the lesson', () => {
    const captured = captureView({
      ...SHOWN,
      renderer: 'webgl',
      theme: 'dark',
      speed: 4,
      atEnd: 'loop',
      dwell: false,
      desk: { tool: 'charts', page: 'national' },
      story: { id: 'mine', scene: 3 },
      lesson: { id: 'mine', step: 3 },
    });
    expect(captured).toBe(captureView(SHOWN));
    expect(captured).not.toMatch(/lang|theme|renderer|speed|end=|dwell|desk|story|lesson/);
  });

  it('refuses an area with more corners than a scene can hold', () => {
    const area = Array.from({ length: 4000 }, (_, at) => [
      100 + Math.sin(at) * 9,
      30 + Math.cos(at * 3) * 9,
    ]) as unknown as ViewState['area'];
    expect(captureView({ ...SHOWN, area })).toBeNull();
  });

  it('knows whether the map still is the scene’s', () => {
    const scene = captureView(SHOWN) ?? '';
    const view = viewToEdit(scene, { ...DEFAULT_VIEW, theme: 'dark' });
    expect(differsFrom(view, scene)).toBe(false);
    expect(differsFrom({ ...view, theme: 'light', speed: 4 }, scene)).toBe(false);
    expect(differsFrom({ ...view, desk: { tool: 'charts', page: '' }, story: null }, scene)).toBe(
      false,
    );
    expect(differsFrom({ ...view, date: '2020-01-01' }, scene)).toBe(true);
  });
});
