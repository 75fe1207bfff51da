import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '../domain/period.ts';
import { type Clock, createClock } from './clock.ts';
import { createViewStore, type ViewStore } from './store.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

const FIRST = '2015-03-01';
const LAST = '2019-03-01';
const BATCHES = ['2016-01-15', '2018-07-24'];
const EVENTS = [...BATCHES, '2017-12-31'];
const FRAME_MS = 10;
const YEAR_MS = 4000;

let time: number;
let frame: (() => void) | null;
let store: ViewStore;
let clock: Clock;

function start(change: Partial<ViewState>, reducedMotion = false, batches = BATCHES): void {
  time = 0;
  frame = null;
  store = createViewStore({ ...DEFAULT_VIEW, date: FIRST, dwell: false, ...change });
  clock = createClock({
    store,
    firstDay: dayOf(FIRST),
    lastDay: dayOf(LAST),
    events: EVENTS.map(dayOf),
    batchDays: batches.map(dayOf),
    now: () => time,
    requestFrame: (callback) => {
      frame = callback;
      return () => {
        frame = null;
      };
    },
    prefersReducedMotion: () => reducedMotion,
  });
}

/** Lets time pass, with a picture every ten milliseconds. */
function pass(durationMs: number): void {
  const end = time + durationMs;
  while (time < end) {
    time += FRAME_MS;
    frame?.();
  }
}

const date = () => store.getView().date;
const daysFrom = (from: string) => dayOf(date()) - dayOf(from);

beforeEach(() => start({}));

describe('playing', () => {
  test('does nothing before it is asked to', () => {
    pass(1000);
    expect(date()).toBe(FIRST);
    expect(clock.isPlaying()).toBe(false);
  });

  test.each([
    [0.25, 91],
    [1, 365],
    [2, 730],
  ] as const)('at speed %d moves %d days in four seconds', (speed, days) => {
    start({ speed });
    clock.play();
    pass(YEAR_MS);
    expect(Math.abs(daysFrom(FIRST) - days)).toBeLessThanOrEqual(1);
  });

  test('acts only when the day changes', () => {
    const listener = vi.fn();
    store.subscribe(listener);
    clock.play();
    pass(1000);
    expect(listener).toHaveBeenCalledTimes(daysFrom(FIRST));
  });

  test('pauses where it is, and says so', () => {
    const listener = vi.fn();
    clock.subscribe(listener);
    clock.toggle();
    pass(1000);
    clock.toggle();
    const paused = date();
    pass(1000);
    expect(date()).toBe(paused);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  test('starts only once', () => {
    const listener = vi.fn();
    clock.subscribe(listener);
    clock.play();
    pass(1000);
    clock.play();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(Math.abs(daysFrom(FIRST) - 91)).toBeLessThanOrEqual(1);
  });

  test('is not paused where it does not play', () => {
    const listener = vi.fn();
    clock.subscribe(listener);
    clock.pause();
    clock.destroy();
    expect(listener).not.toHaveBeenCalled();
  });

  test('is told to nobody who no longer listens', () => {
    const listener = vi.fn();
    clock.subscribe(listener)();
    clock.play();
    expect(listener).not.toHaveBeenCalled();
  });

  test('is one step to undo', () => {
    clock.play();
    pass(1000);
    clock.pause();
    clock.play();
    pass(1000);
    store.undo();
    store.undo();
    expect(date()).toBe(FIRST);
    expect(store.canUndo()).toBe(false);
  });

  test('is a step apart from the gesture before it', () => {
    store.act({ type: 'set', change: { date: '2016-06-01' } }, 'drag');
    clock.play();
    pass(1000);
    store.undo();
    expect(date()).toBe('2016-06-01');
  });

  test('goes on from a date that a person chose', () => {
    clock.play();
    pass(1000);
    store.act({ type: 'set', change: { date: '2018-01-01' } });
    pass(1000);
    expect(Math.abs(daysFrom('2018-01-01') - 91)).toBeLessThanOrEqual(1);
  });

  test('does not leap after the tab slept', () => {
    clock.play();
    time += 60_000;
    frame?.();
    expect(daysFrom(FIRST)).toBeLessThan(30);
  });

  test('stops for good when it is destroyed', () => {
    clock.play();
    clock.destroy();
    pass(1000);
    expect(date()).toBe(FIRST);
  });
});

describe('dwelling', () => {
  test('stays 900 ms at a batch and then goes on', () => {
    start({ dwell: true, date: '2016-01-01' });
    clock.play();
    pass(300);
    expect(date()).toBe('2016-01-15');
    pass(700);
    expect(date()).toBe('2016-01-15');
    pass(300);
    expect(daysFrom('2016-01-15')).toBeGreaterThan(5);
  });

  test('is left out on request', () => {
    start({ date: '2016-01-01' });
    clock.play();
    pass(600);
    expect(daysFrom('2016-01-15')).toBeGreaterThan(20);
  });

  test('stays at a batch on the way back too', () => {
    start({ dwell: true, atEnd: 'bounce', date: '2019-02-01' });
    clock.play();
    pass(3500);
    expect(date()).toBe('2018-07-24');
  });

  test.each([
    ['2018-09-01', 'stop', '2018-09-15'],
    [LAST, 'bounce', '2018-12-01'],
  ] as const)('from %s a late frame passes no batch of two', (from, atEnd, batch) => {
    start({ dwell: true, speed: 8, atEnd, date: '2018-06-01' }, false, [
      '2018-09-15',
      '2018-12-01',
    ]);
    clock.play();
    store.act({ type: 'set', change: { date: from } });
    for (const _late of [1, 2]) {
      time += 250;
      frame?.();
    }
    expect(date()).toBe(batch);
  });

  test('stays at a batch on the last day before it starts over', () => {
    start({ dwell: true, atEnd: 'loop', date: '2019-02-27' }, false, [LAST]);
    clock.play();
    pass(900);
    expect(date()).toBe(LAST);
    pass(300);
    expect(daysFrom(FIRST)).toBeLessThan(40);
  });

  test('ends when a person moves the date', () => {
    start({ dwell: true, date: '2016-01-14' });
    clock.play();
    pass(100);
    store.act({ type: 'set', change: { date: '2017-01-01' } });
    pass(200);
    expect(daysFrom('2017-01-01')).toBeGreaterThan(10);
  });
});

describe('at the end', () => {
  test('stops', () => {
    start({ date: '2019-02-01', atEnd: 'stop' });
    clock.play();
    pass(1000);
    expect(date()).toBe(LAST);
    expect(clock.isPlaying()).toBe(false);
  });

  test('stops at once where a person moves the date there', () => {
    start({ atEnd: 'stop' });
    clock.play();
    pass(100);
    store.act({ type: 'set', change: { date: LAST } });
    pass(FRAME_MS);
    expect([date(), clock.isPlaying()]).toEqual([LAST, false]);
  });

  test('starts over', () => {
    start({ date: '2019-02-27', atEnd: 'loop' });
    clock.play();
    pass(300);
    expect(clock.isPlaying()).toBe(true);
    expect(daysFrom(FIRST)).toBeLessThan(40);
  });

  test('goes back, and forth again at the beginning', () => {
    start({ date: '2019-02-27', atEnd: 'bounce', speed: 8 });
    clock.play();
    pass(1020);
    expect(Math.abs(daysFrom('2017-03-01'))).toBeLessThan(20);
    pass(1000);
    expect(daysFrom(FIRST)).toBeLessThan(20);
    pass(1000);
    expect(Math.abs(daysFrom('2017-03-01'))).toBeLessThan(40);
  });

  test('goes forward again once it no longer is to go back', () => {
    start({ date: '2019-02-27', atEnd: 'bounce' });
    clock.play();
    pass(1000);
    store.act({ type: 'set', change: { atEnd: 'stop' } });
    pass(2000);
    expect(date()).toBe(LAST);
  });

  test('pressing play starts over from the first day', () => {
    start({ date: LAST });
    clock.play();
    expect(date()).toBe(FIRST);
    pass(1000);
    expect(daysFrom(FIRST)).toBeGreaterThan(80);
  });

  test('in range mode the range is all there is', () => {
    start({ date: LAST, rangeStart: '2018-01-01' });
    clock.play();
    expect(date()).toBe('2018-01-01');
  });
});

describe('with reduced motion', () => {
  test('steps from event to event, one each 1200 ms', () => {
    start({}, true);
    clock.play();
    const seen = [1, 2, 3, 4].map(() => {
      pass(1200);
      return date();
    });
    expect(seen).toEqual(['2016-01-15', '2017-12-31', '2018-07-24', LAST]);
    expect(clock.isPlaying()).toBe(false);
  });

  test('steps faster at a higher speed', () => {
    start({ speed: 4 }, true);
    clock.play();
    pass(290);
    expect(date()).toBe(FIRST);
    pass(10);
    expect(date()).toBe('2016-01-15');
  });

  test('shows the end for a step before it starts over', () => {
    start({ date: '2018-07-24', atEnd: 'loop' }, true);
    clock.play();
    pass(1200);
    expect(date()).toBe(LAST);
    pass(1200);
    expect(date()).toBe(FIRST);
    pass(1190);
    expect(date()).toBe(FIRST);
    pass(10);
    expect(date()).toBe('2016-01-15');
  });

  test('goes back by events', () => {
    start({ date: LAST, atEnd: 'bounce' }, true);
    store.act({ type: 'set', change: { date: '2018-07-24' } });
    clock.play();
    pass(2400);
    expect(date()).toBe('2018-07-24');
    pass(1200);
    expect(date()).toBe('2017-12-31');
  });
});

describe('stepping', () => {
  test('goes to the next event, then to the end', () => {
    start({ date: '2018-01-01' });
    clock.stepToNextEvent(1);
    expect(date()).toBe('2018-07-24');
    clock.stepToNextEvent(1);
    expect(date()).toBe(LAST);
    clock.stepToNextEvent(1);
    expect(date()).toBe(LAST);
  });

  test('goes to the previous event, then to the beginning', () => {
    start({ date: '2016-01-16' });
    clock.stepToNextEvent(-1);
    expect(date()).toBe('2016-01-15');
    clock.stepToNextEvent(-1);
    expect(date()).toBe(FIRST);
  });

  test('stays within the range', () => {
    start({ date: '2018-01-10', rangeStart: '2018-01-01' });
    clock.stepToNextEvent(-1);
    expect(date()).toBe('2018-01-01');
  });
});

describe('in a browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test('plays by its pictures, its time and its motion', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const asked: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => asked.push(callback));
    vi.stubGlobal('cancelAnimationFrame', () => {
      asked.length = 0;
    });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const [firstDay, lastDay] = [dayOf(FIRST), dayOf(LAST)];
    const own = createClock({ store, firstDay, lastDay, events: [], batchDays: [] });
    own.play();
    for (let index = 0; index < 10; index += 1) {
      vi.advanceTimersByTime(100);
      asked.shift()?.();
    }
    expect(Math.abs(daysFrom(FIRST) - 91)).toBeLessThanOrEqual(1);
    own.pause();
    expect(asked).toEqual([]);
  });
});
