import type { AnswerGiven, Done, Envelope } from './messages.ts';

/** What a hand can do on the map of an embed. */
export type Interaction = 'all' | 'hover' | 'none';

/** What takes the page's commands in place of the clock: a story or a lesson that is open. */
export interface Steering {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/** What a lesson tells the page around it. */
export type LessonNews = Omit<AnswerGiven, keyof Envelope> | Omit<Done, keyof Envelope>;

/** How the atlas behaves inside the page of others: it keeps nothing, and leaves the page its scrolling. */
export interface Guest {
  readonly interaction: Interaction;
  /** Takes the page's commands until what it answers is called. */
  readonly steer: (steering: Steering) => () => void;
  /** Who takes the commands now. */
  readonly steering: () => Steering | null;
  readonly tell: (news: LessonNews) => void;
  readonly onTell: (listener: (news: LessonNews) => void) => () => void;
}

/** `plays` sets the first story or lesson that arrives going. */
export function createGuest(interaction: Interaction, plays = false): Guest {
  let isToPlay = plays;
  let steering: Steering | null = null;
  const listeners = new Set<(news: LessonNews) => void>();
  return {
    interaction,
    steer: (next) => {
      steering = next;
      if (isToPlay) next.play();
      isToPlay = false;
      return () => {
        if (steering === next) steering = null;
      };
    },
    steering: () => steering,
    tell: (news) => {
      for (const listener of listeners) listener(news);
    },
    onTell: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
