import { type ConsoleMessage, decodeMessage, MESSAGE_VERSION } from './console-messages.ts';

/** The line between the hall's window and the console's. */
export interface ConsoleChannel {
  readonly send: (message: ConsoleMessage) => void;
  readonly close: () => void;
}

const SESSION_KEY = 'atlas-talk';
const SESSION = /^[a-z0-9]{4,40}$/;

/** What this tab keeps. Where storage is refused, the name alone would throw: it is read as late as it is used. */
export const TAB_STORAGE: Pick<Storage, 'getItem' | 'setItem'> = {
  getItem: (key) => sessionStorage.getItem(key),
  setItem: (key, value) => sessionStorage.setItem(key, value),
};

/** Names this window's talk, so that two talks in one browser do not hear each other; outlives a reload. */
export function talkOf(storage: Pick<Storage, 'getItem' | 'setItem'>, asked?: string): string {
  try {
    const kept = asked ?? storage.getItem(SESSION_KEY) ?? '';
    const talk = SESSION.test(kept) ? kept : crypto.getRandomValues(new Uint32Array(2)).join('');
    storage.setItem(SESSION_KEY, talk);
    return talk;
  } catch {
    // A browser that keeps nothing: one talk at a time.
    return SESSION.test(asked ?? '') ? (asked ?? '') : 'talk';
  }
}

/** Opens the line of a talk; where the browser has none, nothing arrives and nothing is sent. */
export function openChannel(
  talk: string,
  onMessage: (message: ConsoleMessage) => void,
): ConsoleChannel {
  if (typeof BroadcastChannel === 'undefined')
    return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`atlas-talk-${talk}`);
  channel.onmessage = (event) => {
    const message = decodeMessage(event.data);
    if (message) onMessage(message);
  };
  return {
    send: (message) => channel.postMessage({ version: MESSAGE_VERSION, ...message }),
    close: () => channel.close(),
  };
}
