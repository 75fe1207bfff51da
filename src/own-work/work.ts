import type { Bilingual, StorySource } from '../domain/story.ts';
import type { ViewState } from '../view/view-state.ts';

/** What the scenes of stories and the steps of lessons have in common. */
export interface Part {
  readonly id: string;
  readonly view: string;
  readonly heading: Bilingual;
  readonly text: Bilingual;
  readonly chart: string | null;
  readonly highlights: readonly string[];
  readonly sources: readonly StorySource[];
}

/** What stories and lessons have in common. */
export interface Work {
  readonly version: 1;
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
}

/** A part of a work that is not as it has to be. */
export interface WorkIssue {
  /** Of the scene or step, counted from 1; null where it is the whole's own. */
  readonly place: number | null;
  /** As `heading.en`; empty for the whole. */
  readonly field: string;
  readonly expected: string;
}

export type DecodedWork<W> =
  | { readonly ok: true; readonly work: W }
  | { readonly ok: false; readonly issues: readonly WorkIssue[] };

/** A kind of work that a reader can write: what its drafts consist of, and what they have to be. */
export interface WorkKind<W extends Work, P extends Part> {
  /** In names of files, of what the browser keeps, and in links. */
  readonly name: 'story' | 'lesson';
  readonly partsKey: 'scenes' | 'steps';
  /** `scene` in `scene-3`. */
  readonly stem: string;
  readonly mostParts: number;
  readonly empty: W;
  readonly newPart: (id: string) => P;
  readonly partsOf: (work: W) => readonly P[];
  readonly withParts: (work: W, parts: readonly P[]) => W;
  /** Whether nothing is written beside the parts, the title and the summary. */
  readonly isBare: (work: W) => boolean;
  /** All that a part says. */
  readonly textsOf: (part: P) => readonly Bilingual[];
  readonly viewsOf: (part: P) => readonly string[];
  /** Checks a draft from anywhere, which may be unfinished. Never throws. */
  readonly decode: (value: unknown) => DecodedWork<W>;
  /** The whole view of a part when the work is played, its place counted from 1. */
  readonly viewAt: (work: W, place: number, reader: ViewState) => ViewState;
}

/** The id of the reader's own work of each kind, which only this browser holds. */
export const OWN_ID = 'mine';

export const NO_TEXT: Bilingual = { zh: '', en: '' };

/** What the schemas let through; the fields of the editors hold no more. */
export const LONGEST = { text: 8000, view: 2000, locator: 120, sources: 50, highlights: 200 };

/** Whether there is nothing in it that a person would miss. */
export function isEmptyWork<W extends Work, P extends Part>(kind: WorkKind<W, P>, work: W) {
  const { title, summary } = work;
  const isUntold = [title.zh, title.en, summary.zh, summary.en].join('').trim() === '';
  return isUntold && kind.partsOf(work).length === 0 && kind.isBare(work);
}
