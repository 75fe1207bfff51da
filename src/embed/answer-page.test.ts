import { beforeAll, describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf } from '../domain/period.ts';
import { type DatasetIndex, indexDataset } from '../selectors/index-dataset.ts';
import { createViewStore } from '../view/store.ts';
import { DEFAULT_VIEW, FIRST_DATE } from '../view/view-state.ts';
import { answerPage } from './answer-page.ts';
import { createGuest } from './guest.ts';
import { preferFigure, queryForAtlas } from './guest-view.ts';
import type { FromFrame, ToFrame } from './messages.ts';

type WithoutEnvelope<Message> = Message extends unknown ? Omit<Message, 'cbecAtlas'> : never;

let index: DatasetIndex;
beforeAll(() => {
  index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
});

function setUp() {
  const store = createViewStore(preferFigure({ ...DEFAULT_VIEW, language: 'zh-CN' }));
  const acts: string[] = [];
  const clock = {
    isPlaying: () => false,
    subscribe: () => () => undefined,
    play: () => acts.push('play'),
    pause: () => acts.push('pause'),
    toggle: () => undefined,
    stepToNextEvent: (way: number) => acts.push(`step ${way}`),
    destroy: () => undefined,
  };
  const guest = createGuest('all');
  const posted: unknown[] = [];
  const waiting: (() => void)[] = [];
  let hear: (message: ToFrame) => void = () => undefined;
  answerPage({
    atlas: { index, store, clock },
    guest,
    wait: (_, callback) => {
      waiting.push(callback);
      return () => undefined;
    },
    openPort: (onMessage) => {
      hear = onMessage;
      return {
        post: (message: WithoutEnvelope<FromFrame>) => posted.push(message),
        close: () => undefined,
      };
    },
  });
  const ask = (message: WithoutEnvelope<ToFrame>) => hear({ cbecAtlas: 1, ...message });
  const pass = () => {
    for (const callback of waiting.splice(0)) callback();
  };
  return { store, guest, acts, posted, ask, pass };
}

describe('what an embed does for the page around it', () => {
  it('tells its view', () => {
    const { ask, posted } = setUp();
    ask({ type: 'get-view', id: 'q' });
    expect(posted).toEqual([
      { type: 'view', view: 'v=1&renderer=figure&lang=zh-CN&theme=light', id: 'q' },
    ]);
  });

  it('shows another view, in the language that it has', () => {
    const { ask, posted, store } = setUp();
    ask({ type: 'set-view', view: 'date=2019-12-31&layers=belts', id: 'a' });
    expect(store.getView()).toMatchObject({
      date: '2019-12-31',
      layers: ['belts'],
      language: 'zh-CN',
      renderer: 'figure',
    });
    expect(posted).toEqual([{ type: 'reply', id: 'a' }]);
  });

  it('says what of a view it could not read', () => {
    const { ask, posted, store } = setUp();
    ask({ type: 'set-view', view: 'date=tomorrow&colour=red&story=mine' });
    expect(store.getView()).toMatchObject({ date: DEFAULT_VIEW.date, story: null });
    expect(posted).toEqual([
      {
        type: 'error',
        message: 'Ignored: date=tomorrow, colour=red, story=mine.',
        about: 'set-view',
      },
    ]);
  });

  it('opens no lesson that only its reader has', () => {
    const { ask, posted, store } = setUp();
    ask({ type: 'set-view', view: 'lesson=mine:2' });
    expect(store.getView().lesson).toBeNull();
    expect(posted).toMatchObject([{ type: 'error', message: 'Ignored: lesson=mine.' }]);
  });

  it('keeps the story and the lesson that are open', () => {
    const { ask, store } = setUp();
    const lesson = { id: 'reading', step: 2 };
    store.act({ type: 'set', change: { lesson } });
    ask({ type: 'set-view', view: 'date=2019-12-31' });
    expect(store.getView().lesson).toEqual(lesson);
  });

  it('selects what there is', () => {
    const { ask, posted, store } = setUp();
    const zone = index.batches[0]?.zones[0]?.id ?? '';
    ask({ type: 'select', kind: 'zone', id: zone });
    expect(store.getView().selection).toEqual({ kind: 'zone', id: zone });
    ask({ type: 'select', kind: 'zone', id: 'atlantis' });
    expect(posted).toEqual([
      { type: 'error', message: 'There is no zone "atlantis".', about: 'select' },
    ]);
    ask({ type: 'select', kind: 'zone', id: null });
    expect(store.getView().selection).toBeNull();
  });

  it('lets the clock run, or the story where there is one', () => {
    const { ask, acts, guest } = setUp();
    const heard: string[] = [];
    const note = (what: string) => () => heard.push(what);
    ask({ type: 'play' });
    ask({ type: 'next' });
    ask({ type: 'previous' });
    const release = guest.steer({
      play: note('play'),
      pause: note('pause'),
      next: note('next'),
      previous: note('previous'),
    });
    ask({ type: 'next' });
    release();
    ask({ type: 'pause' });
    expect(acts).toEqual(['play', 'step 1', 'step -1', 'pause']);
    expect(heard).toEqual(['next']);
  });

  it('tells of what the page has subscribed to, and thins it', () => {
    const { ask, pass, posted, store } = setUp();
    const turn = (date: string) => store.act({ type: 'set', change: { date } });
    turn('2018-01-01');
    pass();
    expect(posted).toEqual([]);
    ask({ type: 'subscribe', events: ['view'] });
    for (const day of [1, 2, 3]) turn(`2019-01-0${day}`);
    pass();
    expect(posted).toHaveLength(1);
    expect(JSON.stringify(posted[0])).toContain('date=2019-01-03');
    ask({ type: 'subscribe', events: [] });
    turn('2020-01-01');
    pass();
    expect(posted).toHaveLength(1);
  });

  it('tells of answers where it was asked to', () => {
    const { ask, guest, posted } = setUp();
    const news = { type: 'done', lesson: 'reading', points: 3, mostPoints: 5 } as const;
    guest.tell(news);
    ask({ type: 'subscribe', events: ['answer'] });
    guest.tell(news);
    expect(posted).toEqual([news]);
  });
});

describe('a link from an embed into the atlas', () => {
  it('leaves the renderer to the machine of the reader', () => {
    expect(queryForAtlas(preferFigure(DEFAULT_VIEW))).not.toContain('renderer');
    expect(queryForAtlas({ ...DEFAULT_VIEW, renderer: 'webgl' })).toContain('renderer=webgl');
  });
});

describe('a story that begins by itself', () => {
  it('plays the first that arrives, and no other', () => {
    const heard: string[] = [];
    const steering = (name: string) => ({
      play: () => heard.push(name),
      pause: () => undefined,
      next: () => undefined,
      previous: () => undefined,
    });
    const guest = createGuest('all', true);
    guest.steer(steering('first'))();
    guest.steer(steering('second'));
    expect(heard).toEqual(['first']);
  });
});
