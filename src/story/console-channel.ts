import { keptInTab } from '../own-work/kept-text.ts';
import { type ConsoleMessage, decodeMessage, MESSAGE_VERSION } from './console-messages.ts';

/** The line between the hall's window and the console's. */
export interface ConsoleChannel {
  readonly send: (message: ConsoleMessage) => void;
  readonly close: () => void;
}

const keptTalk = keptInTab('atlas-talk');
const SESSION = /^[a-z0-9]{4,40}$/;

/** Names this window's talk, so that two talks in one browser do not hear each other; outlives a reload. */
export function talkOf(asked?: string): string {
  const known = asked ?? keptTalk.read() ?? '';
  const isName = SESSION.test(known);
  const talk = isName ? known : crypto.getRandomValues(new Uint32Array(2)).join('');
  if (keptTalk.write(talk)) return talk;
  // A browser that keeps nothing: one talk at a time.
  return isName ? known : 'talk';
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
