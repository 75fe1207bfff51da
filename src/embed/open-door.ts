import { RELEASE } from 'virtual:atlas-release';
import type { Atlas } from '../ui/atlas-context.ts';
import { encodeView } from '../view/url-codec.ts';
import { answerPage } from './answer-page.ts';
import type { Guest } from './guest.ts';
import { createMessagePort } from './message-port.ts';

/** What the frame says of itself to the page around it. */
export interface Door {
  readonly ready: () => void;
  readonly tellHeight: (pixels: number) => void;
}

function wait(ms: number, callback: () => void): () => void {
  const timer = window.setTimeout(callback, ms);
  return () => window.clearTimeout(timer);
}

/** Opens the door to the page around; `origin` is the only one that is heard, null hears nobody. */
export function openDoor(
  atlas: Pick<Atlas, 'index' | 'store' | 'clock'>,
  guest: Guest,
  origin: string | null,
): Door {
  const port = answerPage({
    atlas,
    guest,
    wait,
    openPort: (onMessage) =>
      createMessagePort({
        self: window,
        parent: window.parent,
        origin,
        onMessage,
        onNote: (note) => console.info(`Atlas: ${note}.`),
        wait,
        now: () => performance.now(),
      }),
  });
  return {
    ready: () =>
      port.post({
        type: 'ready',
        version: RELEASE.version,
        view: encodeView(atlas.store.getView()),
      }),
    tellHeight: (pixels) => port.post({ type: 'height', pixels }),
  };
}
