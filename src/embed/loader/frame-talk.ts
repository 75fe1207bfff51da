import { type FromFrame, MESSAGES_VERSION, type ToFrame } from '../messages.ts';
import { readMessage } from './read-message.ts';

type Wish = ToFrame extends infer One
  ? One extends ToFrame
    ? Omit<One, 'cbecAtlas'>
    : never
  : never;

interface Question {
  readonly wish: Wish;
  readonly resolve: (view: string) => void;
  readonly reject: (why: Error) => void;
}

/** The talk with one element's frame; what is said before the frame is ready waits for it. */
export class FrameTalk {
  private readonly origin: string;
  private readonly getFrame: () => HTMLIFrameElement | null;
  private readonly onMessage: (message: FromFrame) => void;
  private readonly questions = new Map<string, Question>();
  private waiting: Wish[] = [];
  private isOpen = false;
  private asked = 0;

  constructor(
    origin: string,
    getFrame: () => HTMLIFrameElement | null,
    onMessage: (message: FromFrame) => void,
  ) {
    this.origin = origin;
    this.getFrame = getFrame;
    this.onMessage = onMessage;
  }

  /** Hears a message of the window; those of other frames and other origins are not for this element. */
  hear(event: Pick<MessageEvent, 'source' | 'origin' | 'data'>): void {
    const frame = this.getFrame();
    if (!frame?.contentWindow || event.source !== frame.contentWindow) return;
    if (event.origin !== this.origin) return;
    const message = readMessage(event.data);
    if (!message) return;
    if (message.type === 'view' || message.type === 'reply') this.answer(message);
    if (message.type === 'error') this.fail(message.about, message.message);
    this.onMessage(message);
  }

  private answer(message: { readonly id?: string | undefined; readonly view?: string }): void {
    const { id = '' } = message;
    this.questions.get(id)?.resolve(message.view ?? '');
    this.questions.delete(id);
  }

  private fail(id = '', why: string): void {
    this.questions.get(id)?.reject(new Error(why));
    this.questions.delete(id);
  }

  private post(wish: Wish): void {
    // A frame without an origin (the page is in a sandbox) can only be spoken to without naming one.
    const target = this.origin === 'null' ? '*' : this.origin;
    this.getFrame()?.contentWindow?.postMessage({ cbecAtlas: MESSAGES_VERSION, ...wish }, target);
  }

  say(wish: Wish): void {
    if (this.isOpen) this.post(wish);
    else this.waiting.push(wish);
  }

  ask(wish: (id: string) => Wish): Promise<string> {
    this.asked += 1;
    const id = `a${this.asked}`;
    return new Promise((resolve, reject) => {
      const question = { wish: wish(id), resolve, reject };
      this.questions.set(id, question);
      if (this.isOpen) this.post(question.wish);
    });
  }

  /** The frame is ready. */
  open(): void {
    this.isOpen = true;
    this.post({ type: 'subscribe', events: ['view', 'selection', 'answer'] });
    for (const wish of this.waiting.splice(0)) this.post(wish);
    // Also what the frame before this one was asked and did not answer.
    for (const { wish } of this.questions.values()) this.post(wish);
  }

  /** The frame loads again: what is said from now on waits. */
  shut(): void {
    this.isOpen = false;
  }

  /** The element has left the page: nobody will answer. */
  end(): void {
    this.shut();
    this.waiting = [];
    for (const id of [...this.questions.keys()]) this.fail(id, 'The element was removed.');
  }
}
