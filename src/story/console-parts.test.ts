import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveStorage, refuseStorage } from '../../tests/storage-fixtures.ts';
import { openChannel, talkOf } from './console-channel.ts';
import {
  FIRST_CLOCK,
  leftOf,
  passedOf,
  readClock,
  sayDuration,
  toggleClock,
} from './console-clock.ts';
import { type ConsoleMessage, decodeMessage, MESSAGE_VERSION } from './console-messages.ts';

const STATE = {
  storyId: 'three-to-one',
  place: 3,
  isOnScene: true,
  isPlaying: false,
  loops: false,
  isLarge: false,
  isBlank: false,
  hasPointer: false,
  language: 'en',
  theme: 'dark',
  width: 900,
  height: 692,
  windowWidth: 1280,
} as const;

describe('a message between the windows', () => {
  it.each<ConsoleMessage>([
    { kind: 'ask' },
    { kind: 'state', state: STATE },
    { kind: 'act', act: { kind: 'next' } },
    { kind: 'pointer', at: [0.25, 1] },
    { kind: 'pointer', at: null },
    { kind: 'gone', who: 'hall' },
    { kind: 'gone', who: 'console' },
    { kind: 'state', state: { ...STATE, storyId: 'a', place: 999, width: 1, height: 20_000 } },
    { kind: 'state', state: { ...STATE, language: 'zh-CN', theme: 'light' } },
    { kind: 'act', act: { kind: 'go', place: 1 } },
    { kind: 'act', act: { kind: 'go', place: 999 } },
  ])('$kind arrives as it was sent', (message) => {
    const sent = structuredClone({ version: MESSAGE_VERSION, ...message });
    expect(decodeMessage(sent)).toEqual(message);
  });

  it('is none where it is of another version, or holds what no window sends', () => {
    const version = MESSAGE_VERSION;
    const wrong = [
      null,
      'next',
      { kind: 'ask' },
      { version: version + 1, kind: 'ask' },
      { version, kind: 'state', state: { ...STATE, place: 0 } },
      { version, kind: 'state', state: { ...STATE, storyId: '../secret' } },
      { version, kind: 'state', state: { ...STATE, language: 'fr' } },
      { version, kind: 'state', state: { ...STATE, width: Number.NaN } },
      { version, kind: 'state', state: { ...STATE, isBlank: 'yes' } },
      { version, kind: 'state' },
      { version, kind: 'state', state: { ...STATE, storyId: 7 } },
      { version, kind: 'state', state: { ...STATE, storyId: `a${'b'.repeat(61)}` } },
      { version, kind: 'state', state: { ...STATE, storyId: 'A story' } },
      { version, kind: 'state', state: { ...STATE, place: 1000 } },
      { version, kind: 'state', state: { ...STATE, place: 1.5 } },
      { version, kind: 'state', state: { ...STATE, place: '3' } },
      { version, kind: 'state', state: { ...STATE, theme: 'sepia' } },
      { version, kind: 'state', state: { ...STATE, width: 0 } },
      { version, kind: 'state', state: { ...STATE, width: '900' } },
      { version, kind: 'state', state: { ...STATE, height: 20_001 } },
      { version, kind: 'state', state: { ...STATE, windowWidth: null } },
      { version, kind: 'act', act: { kind: 'leave' } },
      { version, kind: 'act' },
      { version, kind: 'act', act: 'next' },
      { version, kind: 'act', act: null },
      { version, kind: 'act', act: {} },
      { version, kind: 'act', act: { kind: 'go' } },
      ...[0, 1000, 1.5, '2'].map((place) => ({ version, kind: 'act', act: { kind: 'go', place } })),
      { version, kind: 'act', act: { kind: 'leave', place: 2 } },
      { version, kind: 'pointer' },
      { version, kind: 'pointer', at: [2, 0] },
      { version, kind: 'pointer', at: [0, -1] },
      { version, kind: 'pointer', at: [0, 2] },
      { version, kind: 'pointer', at: [0, 0, 0] },
      { version, kind: 'pointer', at: [0] },
      { version, kind: 'pointer', at: { length: 2, 0: 0, 1: 0 } },
      { version, kind: 'wave' },
      { version },
      { version, kind: 'gone', who: 'me' },
    ];
    for (const value of wrong) expect(decodeMessage(value)).toBeNull();
  });

  it('never throws, whatever is on the line', () => {
    fc.assert(fc.property(fc.anything(), (value) => void decodeMessage(value)));
  });

  it('goes over the channel of its talk alone', async () => {
    const [near, far] = [vi.fn(), vi.fn()];
    const own = openChannel('aaaa', () => undefined);
    const other = [openChannel('aaaa', near), openChannel('bbbb', far)];
    own.send({ kind: 'pointer', at: [0.5, 0.5] });
    await vi.waitFor(() => expect(near).toHaveBeenCalledWith({ kind: 'pointer', at: [0.5, 0.5] }));
    expect(far).not.toHaveBeenCalled();
    for (const channel of [own, ...other]) channel.close();
  });
});

describe('a talk', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('keeps its name over a reload', () => {
    giveStorage('sessionStorage');
    const talk = talkOf();
    expect(talkOf()).toBe(talk);
    expect(talkOf('abcd1234')).toBe('abcd1234');
    expect(talkOf('<script>')).toMatch(/^[a-z0-9]+$/);
  });

  it('has a name where nothing can be kept', () => {
    refuseStorage('sessionStorage');
    expect(talkOf('abcd')).toBe('abcd');
    expect(talkOf()).toBe('talk');
  });
});

describe('the watch', () => {
  it('counts while it runs, and keeps what has passed while it stands', () => {
    const started = toggleClock({ ...FIRST_CLOCK, minutes: 1 }, 1000);
    expect(passedOf(started, 31_000)).toBe(30_000);
    const stopped = toggleClock(started, 31_000);
    expect(passedOf(stopped, 99_000)).toBe(30_000);
    expect(leftOf(toggleClock(stopped, 100_000), 145_000)).toBe(-15_000);
  });

  it('says durations as a watch does', () => {
    expect([0, 7000, 307_000, 3_729_000, -30_000].map(sayDuration)).toEqual([
      '0:00',
      '0:07',
      '5:07',
      '1:02:09',
      '−0:30',
    ]);
  });

  it('is read again, or begun anew where what was kept is none', () => {
    const clock = toggleClock(FIRST_CLOCK, 5);
    expect(readClock(JSON.stringify(clock))).toEqual(clock);
    for (const text of [
      null,
      '',
      '{',
      '{"minutes":0}',
      '{"startedAt":"x","passedMs":1,"minutes":3}',
    ])
      expect(readClock(text)).toEqual(FIRST_CLOCK);
  });
});
