import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Story } from '../../domain/story.ts';
import { type ConsoleChannel, openChannel, talkOf } from '../../story/console-channel.ts';
import type { HallState, PointerAt } from '../../story/console-messages.ts';
import type { Player } from '../../story/player-store.ts';
import type { ViewStore } from '../../view/store.ts';
import { moveDot, pictureBox } from './story-overlay.tsx';

function readHall(story: Story, player: Player, store: ViewStore): HallState {
  const { language, theme } = store.getView();
  const { place, isOnScene, isPlaying, loops, isLarge, isBlank, hasPointer } = player.getState();
  const box = pictureBox();
  return {
    storyId: story.id,
    place,
    isOnScene,
    isPlaying,
    loops,
    isLarge,
    isBlank,
    hasPointer,
    language,
    theme,
    width: Math.max(1, box?.width ?? 1),
    height: Math.max(1, box?.height ?? 1),
    windowWidth: window.innerWidth,
  };
}

/** The address of the console of this talk, for a second window. */
function consoleAddress(talk: string, store: ViewStore): string {
  const { story, language, theme } = store.getView();
  const query = new URLSearchParams({ console: talk, lang: language, theme });
  if (story) query.set('story', `${story.id}:${story.scene}`);
  return `?${query}`;
}

interface HallProps {
  readonly story: Story;
  readonly player: Player;
  readonly store: ViewStore;
  readonly farDot: RefObject<HTMLDivElement | null>;
  /** A story in the page of others has no console. */
  readonly isGuest: boolean;
}

/** Keeps the presenter's console in step with this window, and does what it asks. */
export function useHall({ story, player, store, farDot, isGuest }: HallProps) {
  const [talk] = useState(() => (isGuest ? null : talkOf()));
  const [blockedAddress, setBlockedAddress] = useState<string | null>(null);
  const channel = useRef<ConsoleChannel | null>(null);
  useEffect(() => {
    if (talk === null) return;
    const tell = () =>
      channel.current?.send({ kind: 'state', state: readHall(story, player, store) });
    const point = (at: PointerAt) => {
      const box = pictureBox();
      const pixel =
        at && box && ([box.left + at[0] * box.width, box.top + at[1] * box.height] as const);
      moveDot(farDot.current, pixel);
    };
    channel.current = openChannel(talk, (message) => {
      if (message.kind === 'ask') tell();
      else if (message.kind === 'act') player.act(message.act);
      else if (message.kind === 'pointer') point(message.at);
      else if (message.kind === 'gone' && message.who === 'console') point(null);
      if (message.kind === 'ask') setBlockedAddress(null);
    });
    tell();
    const unsubscribe = [player.subscribe(tell), store.subscribe(tell)];
    const leave = () => channel.current?.send({ kind: 'gone', who: 'hall' });
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      for (const end of unsubscribe) end();
      channel.current?.close();
      channel.current = null;
    };
  }, [talk, story, player, store, farDot]);

  const onPoint = useCallback(
    (at: PointerAt) => channel.current?.send({ kind: 'pointer', at }),
    [],
  );
  const openConsole = () => {
    if (talk === null) return;
    const address = consoleAddress(talk, store);
    const opened = window.open(address, `atlas-console-${talk}`, 'popup,width=1120,height=760');
    setBlockedAddress(opened ? null : address);
    opened?.focus();
  };
  return { onPoint, openConsole, blockedAddress, forgetBlocked: () => setBlockedAddress(null) };
}
