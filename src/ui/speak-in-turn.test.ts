import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakInTurn } from './speak-in-turn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks as the announcer does: a new sentence takes the place of one that was not said yet. */
function listen() {
  const said: string[] = [];
  const ask = speakInTurn();
  let take = () => {};
  const say = (sentence: string) => {
    take();
    take = ask(() => said.push(sentence));
  };
  return { said, say };
}

describe('sentences for a listener', () => {
  it('wait until the hand has come to rest', () => {
    const { said, say } = listen();
    for (const step of ['a', 'b', 'c']) {
      say(step);
      vi.advanceTimersByTime(100);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(said).toEqual(['c']);
  });

  it('leave time to hear the last one: two steps meanwhile are one sentence, the latest', () => {
    const { said, say } = listen();
    say('first');
    vi.advanceTimersByTime(500);
    say('second');
    vi.advanceTimersByTime(1000);
    say('third');
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['first']);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['first', 'third']);
  });

  it('come soon again once the listener has heard', () => {
    const { said, say } = listen();
    say('first');
    vi.advanceTimersByTime(10_000);
    say('second');
    vi.advanceTimersByTime(300);
    expect(said).toEqual(['first', 'second']);
  });
});
