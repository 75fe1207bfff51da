// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromFrame } from '../messages.ts';
import { FrameTalk } from './frame-talk.ts';
import { readMessage } from './read-message.ts';

const ORIGIN = 'https://atlas.example';
const READY = { cbecAtlas: 1, type: 'ready', version: '0.1.0', view: 'v=1' };

let frame: HTMLIFrameElement;
let posted: unknown[];
let heard: FromFrame[];
let talk: FrameTalk;

function hear(data: unknown, change: { origin?: string; source?: Window | null } = {}): void {
  talk.hear({ data, origin: ORIGIN, source: frame.contentWindow, ...change });
}

beforeEach(() => {
  document.body.replaceChildren();
  frame = document.createElement('iframe');
  document.body.append(frame);
  posted = [];
  heard = [];
  const window = frame.contentWindow;
  if (!window) throw new Error('The frame has no window.');
  vi.spyOn(window, 'postMessage').mockImplementation(((message: unknown, target: unknown) => {
    posted.push({ ...(message as object), target });
  }) as typeof window.postMessage);
  talk = new FrameTalk(
    ORIGIN,
    () => frame,
    (message) => {
      heard.push(message);
      if (message.type === 'ready') talk.open();
    },
  );
});

it('hears nothing in what is no message, whatever it looks like', () => {
  expect(readMessage({ cbecAtlas: 1, type: { toString: 1, valueOf: 1 } })).toBeNull();
  expect(readMessage({ cbecAtlas: 1, type: ['view'], view: 'v=1' })).toBeNull();
});

describe('the talk with a frame', () => {
  it('hears its own frame alone, from its own origin alone', () => {
    hear(READY, { origin: 'https://elsewhere.example' });
    hear(READY, { source: window });
    hear(READY, { source: null });
    expect(heard).toEqual([]);
    hear(READY);
    expect(heard).toEqual([READY]);
  });

  it.each([
    ['nothing', null],
    ['a text', 'ready'],
    ['another version', { ...READY, cbecAtlas: 2 }],
    ['another program', { type: 'ready', version: '1', view: '' }],
    ['an unknown kind', { cbecAtlas: 1, type: 'explode' }],
    ['a kind that every object has', { cbecAtlas: 1, type: 'constructor' }],
    ['a height that is none', { cbecAtlas: 1, type: 'height', pixels: '9' }],
    ['a view that is none', { cbecAtlas: 1, type: 'view', view: {} }],
  ])('is deaf to %s', (_, data) => {
    hear(data);
    expect(heard).toEqual([]);
  });

  it('keeps what is said until the frame is ready, and sends it to its origin', () => {
    talk.say({ type: 'play' });
    expect(posted).toEqual([]);
    hear(READY);
    talk.say({ type: 'pause' });
    expect(posted).toEqual([
      {
        cbecAtlas: 1,
        type: 'subscribe',
        events: ['view', 'selection', 'answer'],
        target: ORIGIN,
      },
      { cbecAtlas: 1, type: 'play', target: ORIGIN },
      { cbecAtlas: 1, type: 'pause', target: ORIGIN },
    ]);
  });

  it('gives each question its own answer', async () => {
    hear(READY);
    const first = talk.ask((id) => ({ type: 'get-view', id }));
    const second = talk.ask((id) => ({ type: 'set-view', view: 'date=2019-12-31', id }));
    const ids = posted.slice(1).map((message) => (message as { id: string }).id);
    hear({ cbecAtlas: 1, type: 'reply', id: ids[1] });
    hear({ cbecAtlas: 1, type: 'view', view: 'layers=belts', id: ids[0] });
    expect(await first).toBe('layers=belts');
    expect(await second).toBe('');
  });

  it('says why a question has no answer', async () => {
    hear(READY);
    const wrong = talk.ask((id) => ({ type: 'set-view', view: 'layers=roads', id }));
    const { id } = posted.at(-1) as { id: string };
    hear({ cbecAtlas: 1, type: 'error', message: 'layers=roads means nothing.', about: id });
    await expect(wrong).rejects.toThrow('layers=roads means nothing.');
    const late = talk.ask((id) => ({ type: 'get-view', id }));
    talk.end();
    await expect(late).rejects.toThrow('removed');
  });

  it('asks a frame that took the place of another once more', async () => {
    hear(READY);
    const view = talk.ask((id) => ({ type: 'get-view', id }));
    const asked = posted.at(-1);
    talk.shut();
    hear(READY);
    expect(posted.at(-1)).toEqual(asked);
    hear({ cbecAtlas: 1, type: 'view', view: 'v=1', id: (asked as { id: string }).id });
    expect(await view).toBe('v=1');
  });
});
