// What an embedded atlas and the page around it say to each other through `postMessage`. This file
// stands alone: the types that the site publishes are made from it.

/** The version of the messages; a change that an older page would not understand raises it. */
export const MESSAGES_VERSION = 1;

/** What a page can ask to be told of. */
export const EMBED_EVENTS = ['view', 'selection', 'answer'] as const;
export type EmbedEvent = (typeof EMBED_EVENTS)[number];

/** A longer string is refused, whatever message it stands in; a view's link fits well within. */
export const MOST_CHARACTERS = 4000;

/** Tells the messages of the atlas from all others that a window receives. */
export interface Envelope {
  readonly cbecAtlas: typeof MESSAGES_VERSION;
}

/** What is told about: one zone, the belts of a place, a place, a province, a region, a corridor, a country. */
export interface EmbedSelection {
  readonly kind: 'zone' | 'belts' | 'place' | 'province' | 'region' | 'corridor' | 'country';
  /** As in links: `select=zone:hangzhou` has the id `hangzhou`. */
  readonly id: string;
}

/** Asks for the present view; `view` comes back with the same id. */
export interface GetView extends Envelope {
  readonly type: 'get-view';
  readonly id: string;
}

/**
 * Shows another view: the query of a link to the atlas, without question mark. What it leaves out
 * is as in a new atlas, but for language and theme, which stay. `reply` comes back where an id is given.
 */
export interface SetView extends Envelope {
  readonly type: 'set-view';
  readonly view: string;
  readonly id?: string | undefined;
}

/** The clock runs or stops; in a story, `next` and `previous` go by scenes, in a lesson by steps, else by events. */
export interface Command extends Envelope {
  readonly type: 'play' | 'pause' | 'next' | 'previous';
}

/** Selects something on the map; an id of null selects nothing. */
export interface Select extends Envelope {
  readonly type: 'select';
  readonly kind: EmbedSelection['kind'];
  readonly id: string | null;
}

/** Names all events that the page wants from now on; an empty list ends them. */
export interface Subscribe extends Envelope {
  readonly type: 'subscribe';
  readonly events: readonly EmbedEvent[];
}

/** What a page sends to the frame. */
export type ToFrame = GetView | SetView | Command | Select | Subscribe;

/** The atlas is on the screen and listens. Posted also where no `parent` is named. */
export interface Ready extends Envelope {
  readonly type: 'ready';
  /** Of the atlas. */
  readonly version: string;
  readonly view: string;
}

/** How high the frame would have to be to show all of it, in CSS pixels. Posted also where no `parent` is named. */
export interface Height extends Envelope {
  readonly type: 'height';
  readonly pixels: number;
}

/** The view, after it changed or because it was asked for; then with the id of the question. */
export interface ViewIs extends Envelope {
  readonly type: 'view';
  readonly view: string;
  readonly id?: string | undefined;
}

/** What is selected now. */
export interface SelectionIs extends Envelope {
  readonly type: 'selection';
  readonly selection: EmbedSelection | null;
}

/** An answer was given in a lesson. What was answered stays in the frame. */
export interface AnswerGiven extends Envelope {
  readonly type: 'answer';
  readonly lesson: string;
  /** The step's id. */
  readonly step: string;
  readonly isRight: boolean;
  readonly points: number;
  readonly mostPoints: number;
}

/** A lesson was brought to its end. Comes with the subscription to `answer`. */
export interface Done extends Envelope {
  readonly type: 'done';
  readonly lesson: string;
  readonly points: number;
  readonly mostPoints: number;
}

/** Something could not be done, in one sentence for the author of the page. */
export interface Failure extends Envelope {
  readonly type: 'error';
  readonly message: string;
  /** The type or the id of the message that it is about. */
  readonly about?: string | undefined;
}

/** What was asked with this id has been done. */
export interface Reply extends Envelope {
  readonly type: 'reply';
  readonly id: string;
}

/** What the frame sends to the page. */
export type FromFrame =
  | Ready
  | Height
  | ViewIs
  | SelectionIs
  | AnswerGiven
  | Done
  | Failure
  | Reply;
