import { describe, expect, it } from 'vitest';
import { readMessage } from './message-schema.ts';
import { EMBED_EVENTS, MOST_CHARACTERS } from './messages.ts';

const cbecAtlas = 1;
const problemOf = (value: object) => {
  const read = readMessage({ cbecAtlas, ...value });
  return read.ok ? null : read.problem;
};

describe('a message from the page around', () => {
  it.each([
    { type: 'get-view', id: 'a' },
    { type: 'set-view', view: 'v=1' },
    { type: 'set-view', view: '', id: 'a' },
    { type: 'play' },
    { type: 'pause' },
    { type: 'next' },
    { type: 'previous' },
    { type: 'select', kind: 'zone', id: 'hangzhou' },
    { type: 'select', kind: 'zone', id: null },
    { type: 'subscribe', events: [...EMBED_EVENTS] },
    { type: 'subscribe', events: [] },
  ])('is read: %j', (value) => {
    const message = { cbecAtlas, ...value };
    expect(readMessage({ ...message, more: 1 })).toEqual({ ok: true, message });
  });

  it.each<[object, string]>([
    [{ type: 'select', kind: 'planet', id: null }, '"kind" is not as expected'],
    [{ type: 'get-view' }, '"id" is not as expected'],
    [{ type: 'get-view', id: '' }, '"id" is not as expected'],
    [{ type: 'get-view', id: 'x'.repeat(201) }, '"id" is not as expected'],
    [{ type: 'set-view' }, '"view" is not as expected'],
    [{ type: 'subscribe', events: ['view', 'keys'] }, '"events.1" is not as expected'],
    [
      { type: 'subscribe', events: Array(EMBED_EVENTS.length + 1).fill(EMBED_EVENTS[0]) },
      '"events" is not as expected',
    ],
    [{ type: 'destroy' }, '"type" is not as expected'],
    [{ cbecAtlas: 2, type: 'play' }, '"cbecAtlas" is not as expected'],
  ])('is told what is wrong with it: %j', (value, problem) => {
    expect(problemOf(value)).toBe(problem);
  });

  it('is no message when it is a list', () => {
    expect(readMessage([])).toEqual({ ok: false, problem: 'the message is not as expected' });
  });

  it('is refused unread where a text or a list is too long', () => {
    const longest = 'x'.repeat(MOST_CHARACTERS);
    expect(problemOf({ type: 'set-view', view: longest })).toBeNull();
    expect(problemOf({ type: 'set-view', view: `${longest}x` })).toBe(
      `"view" is longer than ${MOST_CHARACTERS} characters`,
    );
    expect(problemOf({ type: 'play', list: Array(16).fill(0) })).toBeNull();
    expect(problemOf({ type: 'play', list: Array(17).fill(0) })).toBe(
      '"list" has more than 16 items',
    );
    const name = 'n'.repeat(99);
    expect(problemOf({ type: 'play', [name]: Array(17).fill(0) })).toBe(
      `"${'n'.repeat(40)}" has more than 16 items`,
    );
  });

  it('is looked through for its first sixteen fields only', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`f${at}`, 1]));
    expect(readMessage({ cbecAtlas, type: 'play', ...many, list: Array(99).fill(0) }).ok).toBe(
      true,
    );
  });
});
