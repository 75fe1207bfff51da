// The interface of `<cbec-atlas>` for the pages that use it; published with the messages as `embed.d.ts`.
import type {
  AnswerGiven,
  Done,
  EmbedSelection,
  Failure,
  Ready,
  SelectionIs,
  ViewIs,
} from '../messages.ts';

type DetailOf<Message> = Omit<Message, 'cbecAtlas' | 'type'>;

/** What the element tells of, as `CustomEvent`s that do not bubble; `detail` is the message's content. */
export interface CbecAtlasEventMap {
  /** The atlas is on the screen and listens. Comes again when the frame had to load again. */
  readonly ready: CustomEvent<DetailOf<Ready>>;
  readonly view: CustomEvent<DetailOf<ViewIs>>;
  readonly selection: CustomEvent<DetailOf<SelectionIs>>;
  readonly answer: CustomEvent<DetailOf<AnswerGiven>>;
  readonly done: CustomEvent<DetailOf<Done>>;
  readonly error: CustomEvent<DetailOf<Failure>>;
}

/**
 * The custom element `<cbec-atlas>`. Its attributes are the parameters of `embed.html`: those of a
 * view's link (`date`, `layers`, `camera` ...) and `controls`, `legend`, `interaction`, `play`, `story`,
 * `scene`, `lesson`. Its own are `src` (the folder of the atlas; by default that of `embed.js`),
 * `view` (the query of a link, in place of single attributes) and `height` (in pixels, or `100%` of a
 * height that the page gives the element; without it the element follows its content). What is asked before `ready` waits for it.
 */
export interface CbecAtlasElement extends HTMLElement {
  play(): void;
  pause(): void;
  next(): void;
  previous(): void;
  /** Shows another view, by the query of a link. Rejects where the element leaves the page before. */
  setView(view: string): Promise<void>;
  /** The present view, as the query of a link. Rejects where the element leaves the page before. */
  getView(): Promise<string>;
  /** Selects something on the map; an id of null selects nothing. */
  select(kind: EmbedSelection['kind'], id: string | null): void;
  addEventListener<Name extends keyof CbecAtlasEventMap>(
    type: Name,
    listener: (this: CbecAtlasElement, event: CbecAtlasEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof CbecAtlasEventMap>(
    type: Name,
    listener: (this: CbecAtlasElement, event: CbecAtlasEventMap[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'cbec-atlas': CbecAtlasElement;
  }
}
