import { readMessage } from './message-schema.ts';
import { type FromFrame, MESSAGES_VERSION, type ToFrame } from './messages.ts';
import { NO_ORIGIN } from './read-embed-options.ts';

/** What the port needs of a window; the tests have windows of their own. */
export interface HearingWindow {
  readonly addEventListener: (type: 'message', listener: (event: Heard) => void) => void;
  readonly removeEventListener: (type: 'message', listener: (event: Heard) => void) => void;
}

/** What the port reads of a message event. */
export interface Heard {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

export interface ParentWindow {
  readonly postMessage: (message: unknown, targetOrigin: string) => void;
}

export interface PortOptions {
  readonly self: HearingWindow;
  readonly parent: ParentWindow;
  /** The only origin that is heard and told; null hears nobody and says no more than that it is there. */
  readonly origin: string | null;
  readonly onMessage: (message: ToFrame) => void;
  /** Something that only the author of the page can mend. */
  readonly onNote: (note: string) => void;
  /** Calls back once, after so many milliseconds; the answer takes it back. */
  readonly wait: (ms: number, callback: () => void) => () => void;
  /** Milliseconds that never run back. */
  readonly now: () => number;
}

export interface MessagePort {
  /** Never throws: a page that has gone away hears nothing. */
  readonly post: (message: WithoutEnvelope<FromFrame>) => void;
  readonly close: () => void;
}

type WithoutEnvelope<Message> = Message extends unknown ? Omit<Message, 'cbecAtlas'> : never;

/** Of several views within one frame only the last is shown. */
const FRAME_MS = 16;
/** Other messages a second; what comes beyond is dropped, and the page is told once. */
const MOST_A_SECOND = 60;
const SECOND_MS = 1000;
/** What anybody may know who has the frame in a page. */
const PUBLIC: ReadonlySet<FromFrame['type']> = new Set(['ready', 'height']);

function asMessage(data: unknown): (object & { readonly cbecAtlas: unknown }) | null {
  return typeof data === 'object' && data !== null && 'cbecAtlas' in data ? data : null;
}

const typeOf = (value: object): string | undefined =>
  'type' in value && typeof value.type === 'string' ? value.type.slice(0, 40) : undefined;

/** The one door between an embed and the page around it: checks who speaks, what is said, and how often. */
export function createMessagePort(options: PortOptions): MessagePort {
  const { self, parent, origin, now, wait } = options;
  let isClosed = false;
  let pendingView: object | null = null;
  let cancelWait: (() => void) | null = null;
  let windowStart = Number.NEGATIVE_INFINITY;
  let heardInWindow = 0;
  let isFlooded = false;
  let hasNotedOrigin = false;

  const post: MessagePort['post'] = (message) => {
    if (isClosed || (origin === null && !PUBLIC.has(message.type))) return;
    try {
      const target = origin === null || origin === NO_ORIGIN ? '*' : origin;
      parent.postMessage({ cbecAtlas: MESSAGES_VERSION, ...message }, target);
    } catch {
      // The frame was taken out of its page.
    }
  };
  const fail = (message: string, about: string | undefined) => {
    post({ type: 'error', message, about });
  };

  const handle = (value: object) => {
    const read = readMessage(value);
    if (!read.ok) return fail(`Not understood: ${read.problem}.`, typeOf(value));
    try {
      options.onMessage(read.message);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      fail(`This could not be done: ${reason}`.slice(0, 400), read.message.type);
    }
  };
  const showPending = () => {
    cancelWait?.();
    cancelWait = null;
    const value = pendingView;
    pendingView = null;
    if (value) handle(value);
  };

  /** Counts a message; false where there were too many within this second. */
  const isWithinLimit = (): boolean => {
    const time = now();
    if (time - windowStart >= SECOND_MS) {
      const isGoingOn = heardInWindow > MOST_A_SECOND && time - windowStart < 2 * SECOND_MS;
      isFlooded = isFlooded && isGoingOn;
      windowStart = time;
      heardInWindow = 0;
    }
    heardInWindow += 1;
    if (heardInWindow <= MOST_A_SECOND) return true;
    if (!isFlooded) {
      fail(`More than ${MOST_A_SECOND} messages within a second; the rest is dropped.`, undefined);
    }
    isFlooded = true;
    return false;
  };

  const hear = (event: Heard) => {
    if (event.source !== parent || origin === null) return;
    const value = asMessage(event.data);
    if (!value) return;
    if (event.origin !== origin) {
      if (!hasNotedOrigin) {
        options.onNote(`messages from ${event.origin} are not heard: "parent" names ${origin}`);
      }
      hasNotedOrigin = true;
      return;
    }
    if (typeOf(value) === 'set-view') {
      pendingView = value;
      cancelWait ??= wait(FRAME_MS, showPending);
      return;
    }
    if (!isWithinLimit()) return;
    // What was asked for first is done first.
    showPending();
    handle(value);
  };

  self.addEventListener('message', hear);
  return {
    post,
    close: () => {
      isClosed = true;
      cancelWait?.();
      self.removeEventListener('message', hear);
    },
  };
}
