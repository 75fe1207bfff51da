/** A text in both languages; a person's own story may hold one of the two alone. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Where a document says something: an id of `sources.csv`, and a place in that document. */
export interface StorySource {
  readonly source: string;
  readonly locator: string;
}

/** One picture of a story: a complete view, and what is said with it. */
export interface Scene {
  readonly id: string;
  /**
   * The view as a link writes it, without what is the reader's own: language, theme, renderer, speed,
   * what happens at the end. What is not named is as by default, never as in the scene before.
   */
  readonly view: string;
  readonly heading: Bilingual;
  /** For the hall; tokens in braces are filled from the tables (`fill-text.ts`). */
  readonly text: Bilingual;
  /** For the speaker alone. */
  readonly notes: Bilingual;
  readonly dwellSeconds: number;
  /** A chart of the desk to show beside the text, by its page. */
  readonly chart: string | null;
  /** Link keys that are lit: `zone:hangzhou`, `province:330000`, `batch:3`. */
  readonly highlights: readonly string[];
  readonly sources: readonly StorySource[];
}

/** A story: scenes in order. */
export interface Story {
  readonly version: 1;
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly scenes: readonly Scene[];
}

/** What a list of stories says of each. */
export interface StoryEntry extends Pick<Story, 'id' | 'title' | 'summary'> {
  readonly scenes: number;
}
