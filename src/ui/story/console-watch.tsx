import { useEffect, useState } from 'react';
import { storyWordsOf } from '../../i18n/story.ts';
import { keptInTab } from '../../own-work/kept-text.ts';
import {
  leftOf,
  MOST_MINUTES,
  passedOf,
  readClock,
  sayDuration,
  type TalkClock,
  toggleClock,
} from '../../story/console-clock.ts';
import type { Language } from '../../view/view-state.ts';

const watch = keptInTab('atlas-watch');

const readKept = (): TalkClock => readClock(watch.read());

/** Where nothing is kept it goes on all the same; only a reload begins it anew. */
const keep = (clock: TalkClock) => watch.write(JSON.stringify(clock));

interface ConsoleWatchProps {
  readonly language: Language;
  /** Of all scenes together. */
  readonly plannedMs: number;
}

/** The time of day, how long the talk has gone on, and how much of it is left. */
export function ConsoleWatch({ language, plannedMs }: ConsoleWatchProps) {
  const { talk } = storyWordsOf(language);
  const [clock, setClock] = useState(readKept);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const change = (next: TalkClock) => {
    keep(next);
    setClock(next);
    setNow(Date.now());
  };
  const isRunning = clock.startedAt !== null;
  const left = leftOf(clock, now);
  const time = new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <section className="console-watch" aria-label={talk.clock}>
      <p className="console-times">
        <time>{time}</time>
        <span role="timer" data-watch="passed">
          {sayDuration(passedOf(clock, now))} <small>{talk.passed}</small>
        </span>
        <span role="timer" data-watch="left" className={left < 0 ? 'is-over' : undefined}>
          {sayDuration(Math.abs(left))} <small>{left < 0 ? talk.over : talk.left}</small>
        </span>
      </p>
      <div className="console-row">
        <button
          type="button"
          className="action"
          onClick={() => change(toggleClock(clock, Date.now()))}
        >
          {isRunning ? talk.stop : talk.start}
        </button>
        <button
          type="button"
          className="action"
          onClick={() =>
            change({ ...clock, passedMs: 0, startedAt: isRunning ? Date.now() : null })
          }
        >
          {talk.reset}
        </button>
        <label className="field">
          {talk.minutes}
          <input
            type="number"
            min={1}
            max={MOST_MINUTES}
            value={clock.minutes}
            onChange={({ target }) => {
              const minutes = Math.round(target.valueAsNumber);
              if (minutes >= 1 && minutes <= MOST_MINUTES) change({ ...clock, minutes });
            }}
          />
        </label>
      </div>
      <p className="quiet">{talk.planned(sayDuration(plannedMs))}</p>
    </section>
  );
}
