import { describe, expect, it } from 'vitest';
import { createMessagePort, type Heard, type PortOptions } from './message-port.ts';
import { MOST_CHARACTERS } from './messages.ts';

const ORIGIN = 'https://school.example';

/** A frame and the page around it, with a clock that a test turns. */
function setUp(options: Partial<PortOptions> = {}) {
  const listeners = new Set<(event: Heard) => void>();
  const said: { readonly message: unknown; readonly to: string }[] = [];
  const done: unknown[] = [];
  const notes: string[] = [];
  const waiting: { readonly at: number; readonly callback: () => void }[] = [];
  let time = 0;
  const parent = {
    postMessage: (message: unknown, to: string) => {
      said.push({ message, to });
    },
  };
  const port = createMessagePort({
    self: {
      addEventListener: (_, listener) => listeners.add(listener),
      removeEventListener: (_, listener) => listeners.delete(listener),
    },
    parent,
    origin: ORIGIN,
    onMessage: (message) => done.push(message),
    onNote: (note) => notes.push(note),
    wait: (ms, callback) => {
      const one = { at: time + ms, callback };
      waiting.push(one);
      return () => waiting.splice(waiting.indexOf(one), 1);
    },
    now: () => time,
    ...options,
  });
  const hear = (data: unknown, event: Partial<Heard> = {}) => {
    for (const listener of listeners) listener({ data, origin: ORIGIN, source: parent, ...event });
  };
  const pass = (ms: number) => {
    time += ms;
    for (const one of [...waiting]) {
      if (one.at > time) continue;
      waiting.splice(waiting.indexOf(one), 1);
      one.callback();
    }
  };
  const errors = () => said.filter(({ message }) => (message as { type: string }).type === 'error');
  return { port, hear, pass, said, done, notes, errors, listeners };
}

const message = (type: string, rest: object = {}) => ({ cbecAtlas: 1, type, ...rest });

describe('the door between an embed and its page', () => {
  it('sends no long names back that it was sent', () => {
    const { hear, said } = setUp();
    const name = 'a'.repeat(20_000);
    hear(message('play', { [name]: Array.from({ length: 99 }) }));
    hear(message('play', { [name]: 'b'.repeat(MOST_CHARACTERS + 1) }));
    hear(message(name));
    expect(said).toHaveLength(3);
    for (const one of said) expect(JSON.stringify(one).length).toBeLessThan(300);
  });

  it('hands over what the page asks for, and speaks to its origin alone', () => {
    const { port, hear, done, said } = setUp();
    hear(message('play'));
    hear(message('get-view', { id: 'a' }));
    port.post({ type: 'view', view: 'v=1', id: 'a' });
    expect(done).toEqual([message('play'), message('get-view', { id: 'a' })]);
    expect(said).toEqual([{ message: message('view', { view: 'v=1', id: 'a' }), to: ORIGIN }]);
  });

  it('hears nobody but the page around, from the origin that the address names', () => {
    const { hear, done, said, notes } = setUp();
    hear(message('play'), { origin: 'https://elsewhere.example' });
    hear(message('play'), { origin: 'https://elsewhere.example' });
    hear(message('play'), { source: {} });
    expect(done).toEqual([]);
    expect(said).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('https://elsewhere.example');
  });

  it('without a named origin says that it is there and how high it is, and no more', () => {
    const { port, hear, done, said } = setUp({ origin: null });
    hear(message('play'));
    port.post({ type: 'ready', version: '1', view: 'v=1' });
    port.post({ type: 'height', pixels: 400 });
    port.post({ type: 'view', view: 'v=1' });
    expect(done).toEqual([]);
    expect(said.map(({ message, to }) => [(message as { type: string }).type, to])).toEqual([
      ['ready', '*'],
      ['height', '*'],
    ]);
  });

  it('speaks with a page from a file, and with none that has an origin', () => {
    const { port, hear, done, said } = setUp({ origin: 'null' });
    hear(message('play'), { origin: 'null' });
    hear(message('pause'), { origin: 'https://elsewhere.example' });
    hear(message('next'), { origin: 'null', source: {} });
    port.post({ type: 'view', view: 'v=1' });
    expect(done).toEqual([message('play')]);
    expect(said.map(({ to }) => to)).toEqual(['*']);
  });

  it('passes over the messages of others in silence', () => {
    const { hear, done, said } = setUp();
    for (const data of [null, 'hello', 7, {}, [], { type: 'play' }]) hear(data);
    expect(done).toEqual([]);
    expect(said).toEqual([]);
  });

  it.each([
    ['an unknown type', message('destroy')],
    ['no type', { cbecAtlas: 1 }],
    ['a later version', { cbecAtlas: 2, type: 'play' }],
    ['no view', message('set-view')],
    ['a view that is no text', message('set-view', { view: { date: 1 } })],
    ['an unknown kind', message('select', { kind: 'planet', id: 'x' })],
    ['an unknown event', message('subscribe', { events: ['keys'] })],
    ['a list that is none', message('subscribe', { events: 'view' })],
  ])('says what is wrong with %s, and does nothing', (_, wrong) => {
    const { hear, pass, done, errors } = setUp();
    hear(wrong);
    pass(100);
    expect(done).toEqual([]);
    expect(errors()).toHaveLength(1);
  });

  it('refuses what is too large without looking through it', () => {
    const { hear, pass, done, errors } = setUp();
    const started = performance.now();
    hear(message('set-view', { view: 'x'.repeat(10_000_000) }));
    pass(100);
    hear(message('subscribe', { events: new Array(1_000_000).fill('view') }));
    hear(message('select', { kind: 'zone', id: 'x'.repeat(MOST_CHARACTERS + 1) }));
    expect(done).toEqual([]);
    expect(errors()).toHaveLength(3);
    for (const { message: error } of errors())
      expect(JSON.stringify(error).length).toBeLessThan(300);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('takes a view that is just short enough', () => {
    const { hear, pass, done } = setUp();
    hear(message('set-view', { view: 'x'.repeat(MOST_CHARACTERS) }));
    pass(100);
    expect(done).toHaveLength(1);
  });

  it('shows the last of many views within one frame', () => {
    const { hear, pass, done } = setUp();
    for (let order = 0; order < 1000; order += 1) hear(message('set-view', { view: `n=${order}` }));
    expect(done).toEqual([]);
    pass(16);
    expect(done).toEqual([message('set-view', { view: 'n=999' })]);
  });

  it('shows a view before it answers a question that came after it', () => {
    const { hear, pass, done } = setUp();
    hear(message('set-view', { view: 'a' }));
    hear(message('get-view', { id: '1' }));
    pass(100);
    expect(done.map((each) => (each as { type: string }).type)).toEqual(['set-view', 'get-view']);
  });

  it('drops a flood, says so once, and listens again afterwards', () => {
    const { hear, pass, done, errors } = setUp();
    for (let second = 0; second < 3; second += 1) {
      for (let order = 0; order < 1000; order += 1) hear(message('next'));
      pass(1000);
    }
    expect(done).toHaveLength(3 * 60);
    expect(errors()).toHaveLength(1);
    pass(5000);
    hear(message('play'));
    expect(done.at(-1)).toEqual(message('play'));
    for (let order = 0; order < 100; order += 1) hear(message('next'));
    expect(errors()).toHaveLength(2);
  });

  it('tells the page of an error of its own, and goes on', () => {
    const { hear, errors } = setUp({
      onMessage: () => {
        throw new Error('no such thing');
      },
    });
    hear(message('play'));
    hear(message('play'));
    expect(errors()).toHaveLength(2);
    expect(JSON.stringify(errors()[0])).toContain('no such thing');
  });

  it('says nothing into a page that has gone away', () => {
    const { port, listeners } = setUp({
      parent: {
        postMessage: () => {
          throw new DOMException('detached');
        },
      },
    });
    expect(() => port.post({ type: 'height', pixels: 1 })).not.toThrow();
    port.close();
    expect(listeners.size).toBe(0);
  });

  it('does nothing more once it is closed', () => {
    const { port, hear, pass, done, said } = setUp();
    hear(message('set-view', { view: 'a' }));
    port.close();
    pass(100);
    port.post({ type: 'height', pixels: 1 });
    expect(done).toEqual([]);
    expect(said).toEqual([]);
  });
});
