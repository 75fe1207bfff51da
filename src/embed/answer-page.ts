import { knowsSelection } from '../selectors/knows-selection.ts';
import type { Atlas } from '../ui/atlas-context.ts';
import { encodeView } from '../view/url-codec.ts';
import type { Guest, Steering } from './guest.ts';
import { readAskedView } from './guest-view.ts';
import type { MessagePort, PortOptions } from './message-port.ts';
import type { Command, EmbedEvent, ToFrame } from './messages.ts';

/** A playing clock changes the view with each frame; a page hears of it so often at most. */
const TELL_EVERY_MS = 100;

export interface PageOptions {
  readonly atlas: Pick<Atlas, 'index' | 'store' | 'clock'>;
  readonly guest: Guest;
  readonly wait: PortOptions['wait'];
  /** Made with the one who answers, since each needs the other. */
  readonly openPort: (onMessage: (message: ToFrame) => void) => MessagePort;
}

/** Does what the page around asks for, and tells it what it has subscribed to. */
export function answerPage({ atlas, guest, wait, openPort }: PageOptions): MessagePort {
  const { index, store, clock } = atlas;
  let wanted: ReadonlySet<EmbedEvent> = new Set();
  let told = { view: encodeView(store.getView()), selection: selectionText() };
  let cancelTelling: (() => void) | null = null;

  function selectionText(): string {
    return JSON.stringify(store.getView().selection);
  }

  const clockSteering: Steering = {
    play: clock.play,
    pause: clock.pause,
    next: () => clock.stepToNextEvent(1),
    previous: () => clock.stepToNextEvent(-1),
  };
  const steer = (command: Command['type']) => (guest.steering() ?? clockSteering)[command]();

  const setView = (text: string, id: string | undefined) => {
    const { view, ignored } = readAskedView(index, text, store.getView());
    store.act({ type: 'set', change: view }, 'silent');
    if (ignored.length > 0) {
      port.post({
        type: 'error',
        message: `Ignored: ${ignored.join(', ')}.`,
        about: id ?? 'set-view',
      });
    }
    if (id !== undefined) port.post({ type: 'reply', id });
  };
  const select = ({ kind, id }: Extract<ToFrame, { type: 'select' }>) => {
    const selection = id === null ? null : { kind, id };
    if (selection && !knowsSelection(index, selection)) {
      const message = `There is no ${kind} "${selection.id.slice(0, 80)}".`;
      return port.post({ type: 'error', message, about: 'select' });
    }
    store.act({ type: 'select', selection }, 'silent');
  };

  const handle = (message: ToFrame): void => {
    switch (message.type) {
      case 'get-view':
        port.post({ type: 'view', view: encodeView(store.getView()), id: message.id });
        break;
      case 'set-view':
        setView(message.view, message.id);
        break;
      case 'select':
        select(message);
        break;
      case 'subscribe':
        wanted = new Set(message.events);
        break;
      default:
        steer(message.type);
    }
  };
  const port = openPort(handle);

  const tell = () => {
    cancelTelling = null;
    const now = { view: encodeView(store.getView()), selection: selectionText() };
    const before = told;
    told = now;
    if (wanted.has('view') && now.view !== before.view) port.post({ type: 'view', view: now.view });
    if (wanted.has('selection') && now.selection !== before.selection) {
      port.post({ type: 'selection', selection: store.getView().selection });
    }
  };
  const unsubscribe = store.subscribe(() => {
    cancelTelling ??= wait(TELL_EVERY_MS, tell);
  });
  const unhear = guest.onTell((news) => {
    if (wanted.has('answer')) port.post(news);
  });

  return {
    post: port.post,
    close: () => {
      cancelTelling?.();
      unsubscribe();
      unhear();
      port.close();
    },
  };
}
