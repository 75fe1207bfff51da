import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { Scene, Story } from '../domain/story.ts';
import { createViewStore, type ViewStore } from '../view/store.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { bareView, startOf } from './player-start.ts';
import { createPlayer, IDLE_MS, type Player, TYPED_MS } from './player-store.ts';

const scene = (id: string, view: string): Scene => ({
  id,
  view,
  heading: { zh: id, en: id },
  text: { zh: id, en: id },
  notes: { zh: '', en: '' },
  dwellSeconds: 10,
  chart: null,
  highlights: [],
  sources: [],
});

const STORY: Story = {
  version: 1,
  id: 'a-story',
  title: { zh: '故事', en: 'Story' },
  summary: { zh: '', en: '' },
  scenes: [
    scene('one', 'date=2016-01-15'),
    scene('two', 'date=2018-07-24&layers=belts&camera=5/30/110'),
    scene('three', 'date=2020-04-27'),
  ],
};

let store: ViewStore;
let player: Player;
let pause: Mock<() => void>;
let left: Mock<() => void>;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  const reader = { ...DEFAULT_VIEW, language: 'zh-CN' as const };
  store = createViewStore({ ...reader, date: '2016-01-15', story: { id: 'a-story', scene: 1 } });
  pause = vi.fn<() => void>();
  left = vi.fn<() => void>();
  player = createPlayer({ story: STORY, store, clock: { pause }, onLeaveStory: left });
  stop = player.start();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const date = () => store.getView().date;
const drag = () =>
  store.act({
    type: 'set',
    change: { camera: { longitude: 100, latitude: 30, zoom: 4 } },
  });

describe('walking', () => {
  it('shows each scene whole, and keeps what is the reader’s own', () => {
    player.act({ kind: 'next' });
    expect(store.getView()).toMatchObject({
      date: '2018-07-24',
      layers: ['belts'],
      language: 'zh-CN',
      story: { id: 'a-story', scene: 2 },
    });
    player.act({ kind: 'next' });
    expect(store.getView()).toMatchObject({ layers: ['zones'], camera: null });
  });

  it('goes no further than either end', () => {
    player.act({ kind: 'back' });
    expect(player.getState().place).toBe(1);
    player.act({ kind: 'last' });
    player.act({ kind: 'next' });
    expect(player.getState().place).toBe(3);
    player.act({ kind: 'go', place: 99 });
    expect(player.getState().place).toBe(3);
  });

  it('is one step to undo for each scene', () => {
    player.act({ kind: 'next' });
    player.act({ kind: 'next' });
    store.undo();
    expect(player.getState()).toMatchObject({ place: 2, isOnScene: true });
    store.undo();
    expect(date()).toBe('2016-01-15');
    expect(store.canUndo()).toBe(false);
  });

  it('stops the atlas’s own clock', () => {
    player.act({ kind: 'next' });
    expect(pause).toHaveBeenCalled();
  });

  it('jumps to a number that is typed', () => {
    player.act({ kind: 'digit', digit: '3' });
    expect(player.getState().typed).toBe('3');
    player.act({ kind: 'jump' });
    expect(player.getState()).toMatchObject({ place: 3, typed: '' });
    player.act({ kind: 'digit', digit: '1' });
    vi.advanceTimersByTime(TYPED_MS);
    expect(player.getState()).toMatchObject({ place: 3, typed: '' });
  });
});

describe('exploring', () => {
  it('pauses the story, and going back or on returns to it', () => {
    player.act({ kind: 'next' });
    player.act({ kind: 'play' });
    drag();
    expect(player.getState()).toMatchObject({ isOnScene: false, isPlaying: false, place: 2 });
    player.act({ kind: 'resume' });
    expect(player.getState()).toMatchObject({ isOnScene: true, place: 2 });
    drag();
    player.act({ kind: 'back' });
    expect(player.getState()).toMatchObject({ isOnScene: true, place: 2 });
    drag();
    player.act({ kind: 'next' });
    expect(player.getState()).toMatchObject({ isOnScene: true, place: 3 });
  });

  it('is not what choosing a language or a theme is', () => {
    store.act({ type: 'set', change: { language: 'en', theme: 'dark' } });
    expect(player.getState().isOnScene).toBe(true);
  });

  it('ends by itself at a kiosk when the visitor has gone', () => {
    player.act({ kind: 'loop' });
    player.act({ kind: 'play' });
    drag();
    vi.advanceTimersByTime(IDLE_MS - 1);
    expect(player.getState().isPlaying).toBe(false);
    vi.advanceTimersByTime(1);
    expect(player.getState()).toMatchObject({ isOnScene: true, isPlaying: true });
  });
});

describe('playing', () => {
  it('gives each scene its time and stops at the end', () => {
    player.act({ kind: 'play' });
    vi.advanceTimersByTime(9_999);
    expect(player.getState().place).toBe(1);
    vi.advanceTimersByTime(1);
    expect(player.getState().place).toBe(2);
    vi.advanceTimersByTime(20_000);
    expect(player.getState()).toMatchObject({ place: 3, isPlaying: false });
  });

  it('begins again where it loops, and where play is pressed at the end', () => {
    player.act({ kind: 'last' });
    player.act({ kind: 'play' });
    expect(player.getState().place).toBe(1);
    player.act({ kind: 'loop' });
    vi.advanceTimersByTime(30_000);
    expect(player.getState()).toMatchObject({ place: 1, isPlaying: true });
  });

  it('gives a scene that a person chose its whole time', () => {
    player.act({ kind: 'play' });
    vi.advanceTimersByTime(8_000);
    player.act({ kind: 'next' });
    vi.advanceTimersByTime(9_000);
    expect(player.getState().place).toBe(2);
  });

  it('is one step to undo', () => {
    player.act({ kind: 'play' });
    vi.advanceTimersByTime(20_000);
    store.undo();
    expect(player.getState().place).toBe(1);
  });

  it('waits while the screen is black', () => {
    player.act({ kind: 'play' });
    player.act({ kind: 'blank' });
    vi.advanceTimersByTime(30_000);
    expect(player.getState().place).toBe(1);
  });
});

describe('Escape', () => {
  it('takes one thing back at a time', () => {
    player.act({ kind: 'fullscreen' });
    player.act({ kind: 'blank' });
    player.act({ kind: 'digit', digit: '2' });
    player.act({ kind: 'leave' });
    expect(player.getState()).toMatchObject({ typed: '', isBlank: true });
    player.act({ kind: 'leave' });
    expect(player.getState()).toMatchObject({ isBlank: false, isPresenting: true });
    player.act({ kind: 'leave' });
    expect(player.getState().isPresenting).toBe(false);
    expect(left).not.toHaveBeenCalled();
    player.act({ kind: 'leave' });
    expect(left).toHaveBeenCalledOnce();
  });

  it('brings a black screen back by the keys that go on, without going on', () => {
    player.act({ kind: 'blank' });
    player.act({ kind: 'next' });
    expect(player.getState()).toMatchObject({ isBlank: false, place: 1 });
  });
});

describe('a link', () => {
  it('that names the scene alone shows the scene', () => {
    const view = { ...bareView(DEFAULT_VIEW, 'a-story'), story: { id: 'a-story', scene: 2 } };
    expect(startOf(STORY, view).view).toMatchObject({ date: '2018-07-24', layers: ['belts'] });
  });

  it('that says more is left as it is', () => {
    const view = { ...DEFAULT_VIEW, date: '2019-01-01', story: { id: 'a-story', scene: 2 } };
    expect(startOf(STORY, view)).toEqual({ view: null, isBeyondEnd: false });
  });

  it('to a scene beyond the end shows the last', () => {
    const view = { ...DEFAULT_VIEW, date: '2019-01-01', story: { id: 'a-story', scene: 9 } };
    const start = startOf(STORY, view);
    expect(start.isBeyondEnd).toBe(true);
    expect(start.view?.story).toEqual({ id: 'a-story', scene: 3 });
  });
});
