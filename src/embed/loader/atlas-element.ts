import type { EmbedSelection, FromFrame } from '../messages.ts';
import type { CbecAtlasElement } from './element-types.ts';
import { folderOf, frameAddress, queryOf, READ_ONCE, viewOf } from './frame-query.ts';
import { FrameTalk } from './frame-talk.ts';
import { fitPoster, makeRoom } from './room.ts';

const LONGEST_SILENCE_MS = 30_000;
const TITLES = { zh: '中国跨境电商地图集', en: 'Atlas of China’s cross-border e-commerce' };

/** Makes the class of the element; `home` is the folder that `embed.js` came from. */
export function atlasElementOf(home: string): CustomElementConstructor {
  return class extends HTMLElement implements CbecAtlasElement {
    private frame: HTMLIFrameElement | null = null;
    private talk: FrameTalk | null = null;
    /** What was asked before the element came into a page. */
    private early: ((talk: FrameTalk) => void)[] = [];
    private readonly room = makeRoom(this);
    private readonly watcher = new MutationObserver((records) => this.heed(records));
    private shown = '';
    private lastView: string | null = null;
    private silence = 0;

    connectedCallback(): void {
      const { origin } = new URL(this.base);
      // In a sandbox without its own origin, what it frames has none either.
      const from = window.origin === 'null' ? 'null' : origin;
      this.talk = new FrameTalk(
        from,
        () => this.frame,
        (message) => this.take(message),
      );
      window.addEventListener('message', this.hear);
      this.watcher.observe(this, { attributes: true, attributeOldValue: true, childList: true });
      fitPoster(this);
      this.load();
      for (const ask of this.early.splice(0)) ask(this.talk);
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.hear);
      this.watcher.disconnect();
      this.talk?.end();
      this.talk = null;
      this.takeFrameOut();
    }

    play(): void {
      this.say('play');
    }

    pause(): void {
      this.say('pause');
    }

    next(): void {
      this.say('next');
    }

    previous(): void {
      this.say('previous');
    }

    select(kind: EmbedSelection['kind'], id: string | null): void {
      this.with((talk) => talk.say({ type: 'select', kind, id }));
    }

    async setView(view: string): Promise<void> {
      await this.ask((id) => ({ type: 'set-view', view: view.replace(/^\?/, ''), id }));
    }

    getView(): Promise<string> {
      return this.ask((id) => ({ type: 'get-view', id }));
    }

    private get base(): string {
      return folderOf(this.getAttribute('src'), home, document.baseURI);
    }

    private get query(): URLSearchParams {
      return queryOf(this.getAttributeNames().map((name) => [name, this.getAttribute(name) ?? '']));
    }

    private readonly hear = (event: MessageEvent): void => this.talk?.hear(event);

    private with(act: (talk: FrameTalk) => void): void {
      if (this.talk) act(this.talk);
      else this.early.push(act);
    }

    private say(type: 'play' | 'pause' | 'next' | 'previous'): void {
      this.with((talk) => talk.say({ type }));
    }

    private ask(wish: Parameters<FrameTalk['ask']>[0]): Promise<string> {
      return new Promise((resolve, reject) => {
        this.with((talk) => talk.ask(wish).then(resolve, reject));
      });
    }

    private tell(type: string, detail: unknown): void {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    private load(): void {
      this.takeFrameOut();
      this.talk?.shut();
      const { query } = this;
      this.shown = viewOf(query);
      const frame = document.createElement('iframe');
      frame.title = this.title || TITLES[/^zh/.test(query.get('lang') ?? '') ? 'zh' : 'en'];
      frame.loading = 'lazy';
      frame.allow = 'fullscreen';
      frame.src = frameAddress(this.base, query, window.origin, this.lastView);
      frame.addEventListener('load', () => this.waitForReady());
      this.frame = frame;
      this.room.take(frame);
    }

    private takeFrameOut(): void {
      clearTimeout(this.silence);
      this.frame?.remove();
      this.frame = null;
      this.room.showPoster();
    }

    private waitForReady(): void {
      clearTimeout(this.silence);
      this.silence = window.setTimeout(
        () => this.tell('error', { message: `${this.base}embed.html did not answer.` }),
        LONGEST_SILENCE_MS,
      );
    }

    private take({ cbecAtlas: _, ...message }: FromFrame): void {
      const { type, ...detail } = message;
      if (message.type === 'height') this.room.setHeight(message.pixels);
      if (message.type === 'height' || message.type === 'reply') return;
      if (message.type === 'ready') {
        clearTimeout(this.silence);
        this.room.showFrame();
        this.talk?.open();
      }
      if (message.type === 'ready' || message.type === 'view') this.lastView = message.view;
      this.tell(type, detail);
    }

    private heed(records: readonly MutationRecord[]): void {
      if (records.some(({ type }) => type === 'childList')) fitPoster(this);
      const names = records.map(({ attributeName }) => attributeName ?? '');
      this.room.remeasure();
      const view = viewOf(this.query);
      const isNewView = view !== this.shown;
      // Language and theme go back to the reader's own only in a new frame.
      const isGone = (name: string) =>
        (name === 'lang' || name === 'theme') && !this.hasAttribute(name);
      if (isNewView) this.lastView = null;
      if (names.some((name) => READ_ONCE.has(name) || isGone(name))) this.load();
      else if (isNewView) {
        this.shown = view;
        this.with((talk) => talk.say({ type: 'set-view', view }));
      }
    }
  };
}
