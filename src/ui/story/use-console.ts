import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Story } from '../../domain/story.ts';
import { type ConsoleChannel, openChannel } from '../../story/console-channel.ts';
import type { HallState, PointerAt } from '../../story/console-messages.ts';
import type { PlayerAct } from '../../story/player-act.ts';
import { clampPlace } from '../../story/player-start.ts';
import { moveDot } from './story-overlay.tsx';

const ASK_EVERY_MS = 2000;
/** A hall that has not answered twice is not there. */
const LOST_AFTER_MS = 5000;

export interface HallLink {
  /** As last heard; null when the hall has not been heard of, or is gone. */
  readonly hall: HallState | null;
  readonly place: number;
  readonly act: (act: PlayerAct) => void;
  readonly point: (at: PointerAt) => void;
}

/** Where an act leads while there is no hall to follow it. */
function placeAfter(act: PlayerAct, place: number, count: number): number {
  if (act.kind === 'next') return place + 1;
  if (act.kind === 'back') return place - 1;
  if (act.kind === 'first') return 1;
  if (act.kind === 'last') return count;
  return act.kind === 'go' ? act.place : place;
}

/** The console's end of the line: hears what the hall shows, and asks the hall to go on. */
export function useConsole(
  talk: string,
  story: Story,
  firstPlace: number,
  dot: RefObject<HTMLDivElement | null>,
  onHall: (state: HallState) => void,
): HallLink {
  const [hall, setHall] = useState<HallState | null>(null);
  const [place, setPlace] = useState(() => clampPlace(story, firstPlace));
  const channel = useRef<ConsoleChannel | null>(null);
  const onHallRef = useRef(onHall);
  onHallRef.current = onHall;
  useEffect(() => {
    let heardMs = 0;
    const hear = (state: HallState) => {
      heardMs = Date.now();
      setHall((old) => (JSON.stringify(old) === JSON.stringify(state) ? old : state));
      onHallRef.current(state);
      if (state.storyId === story.id) setPlace(clampPlace(story, state.place));
    };
    const showDot = (at: PointerAt) => {
      const box = dot.current?.parentElement;
      moveDot(dot.current, at && box ? [at[0] * box.clientWidth, at[1] * box.clientHeight] : null);
    };
    channel.current = openChannel(talk, (message) => {
      if (message.kind === 'state') hear(message.state);
      else if (message.kind === 'pointer') showDot(message.at);
      else if (message.kind === 'gone' && message.who === 'hall') setHall(null);
    });
    const ask = () => {
      channel.current?.send({ kind: 'ask' });
      if (Date.now() - heardMs > LOST_AFTER_MS) setHall(null);
    };
    ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    const leave = () => channel.current?.send({ kind: 'gone', who: 'console' });
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      channel.current?.close();
      channel.current = null;
    };
  }, [talk, story, dot]);

  const hasHall = hall !== null;
  const act = useCallback(
    (asked: PlayerAct) => {
      if (hasHall) channel.current?.send({ kind: 'act', act: asked });
      else setPlace((at) => clampPlace(story, placeAfter(asked, at, story.scenes.length)));
    },
    [hasHall, story],
  );
  const point = useCallback((at: PointerAt) => channel.current?.send({ kind: 'pointer', at }), []);
  return { hall, place, act, point };
}
